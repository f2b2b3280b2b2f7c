package deepdive.host.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.async.ResultCallback;
import com.github.dockerjava.api.model.Event;
import com.github.dockerjava.api.model.Image;
import deepdive.engine.Engine;
import deepdive.engine.EngineVersion;
import deepdive.engine.ImageStore;
import deepdive.host.NotReady;
import deepdive.host.disposable.OuterMachine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** An image is built once, and an unfinished image is never used. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ImagesIT {

    private final OuterMachine machine = new OuterMachine();
    private final DockerClient client = machine.daemon().client();
    private String mark = "";
    private final List<String> built = new ArrayList<>();

    /**
     * The tag is new for each test, because a test asks for the events of whole seconds, and these may have events of
     * another test.
     */
    @BeforeEach
    void newMark() {
        mark = UUID.randomUUID().toString();
    }

    @AfterEach
    void removeImages() {
        built.forEach(tag -> client.removeImageCmd(tag).withForce(true).exec());
        built.clear();
    }

    @Test
    void what_has_been_built_is_not_built_again(@TempDir Path folders) throws Exception {
        Images images = imagesOf(folders, "RUN echo " + mark + " > /mark");
        String before = now();

        String first = images.host(engine("trixie"));
        built.add(first);
        String again = machine.images(folders).host(engine("trixie"));

        assertThat(again).isEqualTo(first);
        assertThat(timesTagged(first, before)).isEqualTo(1);
    }

    @Test
    void another_input_makes_another_image(@TempDir Path folders) throws Exception {
        String first = imagesOf(folders, "RUN echo " + mark + " > /mark").host(engine("trixie"));
        built.add(first);
        String second = imagesOf(folders, "RUN echo " + mark + " > /other").host(engine("trixie"));
        built.add(second);

        assertThat(second).isNotEqualTo(first);
    }

    @Test
    void a_build_that_fails_tells_its_last_lines_and_leaves_no_image_behind(@TempDir Path folders) throws Exception {
        Images images = imagesOf(
                folders, "RUN for i in 1 2 3; do echo step $i; done; echo " + mark + " the disk is full >&2; exit 3");

        assertThatThrownBy(() -> images.host(engine("trixie")))
                .isInstanceOf(NotReady.class)
                .hasMessageContainingAll(
                        "deepdive/host:", "src/main/docker/host/Dockerfile", "step 3", mark + " the disk is full")
                .satisfies(thrown ->
                        assertThat(imagesLabelled(thrown.getMessage())).isEmpty());
        assertThatThrownBy(() -> images.host(engine("trixie"))).isInstanceOf(NotReady.class);
    }

    @Test
    void a_build_whose_packages_cannot_be_fetched_names_their_address(@TempDir Path folders) throws Exception {
        Images images = imagesOf(
                folders,
                "RUN echo " + mark + " && rm -rf /etc/apt/sources.list* \\\n"
                        + " && echo 'deb http://127.0.0.1:9/debian trixie main' > /etc/apt/sources.list \\\n"
                        + " && apt-get -o Acquire::Retries=0 update && apt-get install --yes tree");

        assertThatThrownBy(() -> images.host(engine("trixie")))
                .isInstanceOf(NotReady.class)
                .hasMessageContainingAll("deepdive/host:", "http://127.0.0.1:9/debian/", "Connection refused")
                .hasMessageNotContainingAny("returned a non-zero code", mark);
    }

    @Test
    void of_a_build_that_fails_no_step_is_kept(@TempDir Path folders) throws Exception {
        Images images = imagesOf(folders, "LABEL deepdive.mark=" + mark + "\nRUN true\nRUN exit 3");

        assertThatThrownBy(() -> images.host(engine("trixie"))).isInstanceOf(NotReady.class);

        assertThat(imagesMarked()).isEmpty();
    }

    @Test
    void of_the_stages_of_a_build_only_the_image_is_kept(@TempDir Path folders) throws Exception {
        String image = imagesOf(
                        folders,
                        "LABEL deepdive.mark=" + mark + "\nRUN echo > /mark\nFROM scratch\nLABEL deepdive.mark=" + mark
                                + "\nCOPY --from=0 /mark /mark")
                .host(engine("trixie"));
        built.add(image);

        assertThat(imagesMarked())
                .singleElement()
                .satisfies(kept -> assertThat(kept.getRepoTags()).containsExactly(image));
    }

    @Test
    void a_base_image_that_is_not_there_is_named_with_who_makes_it(@TempDir Path folders) throws Exception {
        Images images = imagesOf(folders, "RUN true");

        assertThatThrownBy(() -> images.host(engine("nosuchsuite")))
                .isInstanceOf(NotReady.class)
                .hasMessageContaining("debian:nosuchsuite")
                .hasMessageEndingWith("./lab up");
    }

    private Images imagesOf(Path folders, String steps) throws IOException {
        Files.createDirectories(folders.resolve("common"));
        Path dockerfile = folders.resolve("host/Dockerfile");
        Files.createDirectories(folders.resolve("host"));
        Files.writeString(dockerfile, "ARG BASE\nFROM ${BASE}\nARG PACKAGES\n" + steps + "\n");
        return machine.images(folders);
    }

    private static Engine engine(String suite) {
        return new Engine("0.0", new EngineVersion(0, 0), suite, List.of("none"), ImageStore.GRAPHDRIVER);
    }

    /** Images of earlier build steps that bear the name of the finished image. */
    private List<Image> imagesLabelled(String message) {
        String tag = message.replaceFirst("(?s).*(deepdive/host:[0-9a-f]{12}).*", "$1");
        assertThat(tag).matches("deepdive/host:[0-9a-f]{12}");
        return client.listImagesCmd().withShowAll(false).exec().stream()
                .filter(image -> image.getRepoTags() != null
                        && List.of(image.getRepoTags()).contains(tag))
                .toList();
    }

    private List<Image> imagesMarked() {
        return client.listImagesCmd().withLabelFilter("deepdive.mark=" + mark).exec();
    }

    private String now() {
        return client.infoCmd().exec().getSystemTime();
    }

    private long timesTagged(String tag, String since) throws Exception {
        List<Event> events = Collections.synchronizedList(new ArrayList<>());
        client.eventsCmd()
                .withSince(String.valueOf(Instant.parse(since).getEpochSecond()))
                .withUntil(String.valueOf(Instant.parse(now()).getEpochSecond() + 1))
                .withEventFilter("tag")
                .withImageFilter(tag)
                .exec(new ResultCallback.Adapter<Event>() {
                    @Override
                    public void onNext(Event event) {
                        events.add(event);
                    }
                })
                .awaitCompletion();
        return events.size();
    }
}

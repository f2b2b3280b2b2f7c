package deepdive.host.image;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.exception.NotFoundException;
import com.github.dockerjava.api.model.Image;
import deepdive.host.ImageName;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Marks our images that are not made from today's files. The mark is a second name, such as
 * {@code deepdive/host:50f2a2eac575-outdated}, because {@code ./lab clean} can find a name without Java. An image loses the
 * mark if today's files give its name again.
 */
final class OutdatedImages {

    /** The end of the second name. {@code src/main/lab/clean} searches for it. */
    static final String MARK = "-outdated";

    private final DockerClient client;

    OutdatedImages(DockerClient client) {
        this.client = client;
    }

    /** @param current gives the names of the images in use; its argument has the ids of the daemon's images by their names */
    void mark(Function<Map<String, String>, Set<String>> current) {
        List<Image> images = client.listImagesCmd().exec();
        Map<String, String> ids = new HashMap<>();
        images.forEach(image -> names(image).forEach(name -> ids.put(name, image.getId())));
        Set<String> inUse = current.apply(ids);
        for (Image image : images) {
            String ours = ImageDefinition.nameOn(image.getLabels());
            Set<String> names = names(image);
            if (names.contains(ours)) {
                mark(ours, names.contains(ours + MARK), !inUse.contains(ours));
            }
        }
    }

    private void mark(String name, boolean isMarked, boolean isOutdated) {
        try {
            if (isOutdated && !isMarked) {
                String[] parts = name.split(":");
                client.tagImageCmd(name, parts[0], parts[1] + MARK).exec();
            } else if (isMarked && !isOutdated) {
                client.removeImageCmd(name + MARK).withNoPrune(true).exec();
            }
        } catch (NotFoundException e) {
            // Another process has removed the image or the mark.
        }
    }

    private static Set<String> names(Image image) {
        return Arrays.stream(Objects.requireNonNullElse(image.getRepoTags(), new String[0]))
                .map(ImageName::familiar)
                .collect(Collectors.toSet());
    }
}

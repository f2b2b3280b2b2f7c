package deepdive.specification.steps;

import deepdive.observe.image.FileTree;
import deepdive.observe.image.ImageLayout;
import deepdive.observe.image.ImageManifest;
import deepdive.specification.daemon.ImageOracle;
import deepdive.specification.oracle.image.FileTreeAssert;
import deepdive.specification.oracle.image.ImageArchiveAssert;
import deepdive.specification.oracle.image.ImageManifestAssert;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import java.util.List;

/** Steps of the chapter "Dig a Docker Image": the parts of a saved image. */
public final class ImageSteps {

    private final Student student;
    private final TerminalSteps terminals;
    private final SavedImages saved;

    public ImageSteps(Student student, TerminalSteps terminals, SavedImages saved) {
        this.student = student;
        this.terminals = terminals;
        this.saved = saved;
    }

    /** {@code Dado no terminal 1 a imagem "nginx" salva e extraída}. */
    @Given("no terminal {int} a imagem {string} salva e extraída")
    @Given("in terminal {int} the image {string}, saved and extracted")
    public void saved_and_extracted(int number, String image) {
        terminals.type(number, "docker save %1$s > %1$s.tar".formatted(image));
        terminals.type(number, "mkdir -p %1$s && tar --directory %1$s --extract --file %1$s.tar".formatted(image));
    }

    /** {@code Então o terminal 1 mostra o conteúdo de "nginx.tar"}. */
    @Then("o terminal {int} mostra o conteúdo de {string}")
    @Then("terminal {int} shows the content of {string}")
    public void shows_the_content_of(int number, String file) {
        FileTreeAssert.assertThat(FileTree.parse(student.shownBy(number)), file, student.witness())
                .isAllOf(saved.listing(file));
    }

    /** {@code Então o manifesto no terminal 1 lista as camadas que o daemon conta em "nginx"}. */
    @Then("o manifesto no terminal {int} lista as camadas que o daemon conta em {string}")
    @Then("the manifest in terminal {int} lists the layers that the daemon counts in {string}")
    public void manifest_lists_the_layers(int number, String image) {
        ImageManifestAssert.assertThat(ImageManifest.parse(student.shownBy(number)), image, student.witness())
                .listsItAlone()
                .listsItsLayers(oracle().diffIds(image));
    }

    /** {@code Então o arquivo "nginx.tar" tem o formato OCI}. */
    @Then("o arquivo {string} tem o formato {layout}")
    @Then("the archive {string} has the {layout} layout")
    public void has_layout(String file, ImageLayout layout) {
        archive(file).hasLayout(layout, student.host().engine().store().label());
    }

    /** {@code Então em "nginx.tar" o nome de cada blob é o seu sha256}. */
    @Then("em {string} o nome de cada blob é o seu sha256")
    @Then("in {string} the name of each blob is its sha256")
    public void blobs_are_named_by_digest(String file) {
        archive(file).hasBlobsNamedByTheirDigest();
    }

    /** {@code Então em "nginx.tar" o número de camadas é ao menos 2, e são as que o daemon declara}. */
    @Then("em {string} o número de camadas é ao menos {int}, e são as que o daemon declara")
    @Then("in {string} the number of layers is at least {int}, and they are those that the daemon declares")
    public void has_the_declared_layers(String file, int least) {
        archive(file).hasAtLeastLayers(least, declaredBy(file)).hasTheLayersThatTheDaemonDeclares(declaredBy(file));
        archive(file).isTheDaemonsImage(saved.listing(file), oracle().id(SavedImages.imageOf(file)));
        student.keep(saved.evidence(file));
    }

    /** {@code Então em "hello-world.tar" a única camada tem só o arquivo "hello"}. */
    @Then("em {string} a única camada tem só o arquivo {string}")
    @Then("in {string} the only layer holds the file {string} alone")
    public void only_layer_holds_only(String file, String entry) {
        archive(file).hasOneLayerWithOnly(entry);
    }

    /** {@code Então em "nginx.tar" as camadas sobrepostas são o sistema de arquivos de um contêiner de "nginx"}. */
    @Then("em {string} as camadas sobrepostas são o sistema de arquivos de um contêiner de {string}")
    @Then("in {string} the layers put on one another are the file system of a container of {string}")
    public void layers_are_the_file_system(String file, String image) {
        archive(file).isTheFileSystem(saved.fileSystemOfAContainer(image));
    }

    /** {@code E anoto a pasta da camada de "hello-world.tar" no lugar de "c8f25f07…"}. */
    @Given("anoto a pasta da camada de {string} no lugar de {string}")
    @Given("I note the layer's folder of {string} in the place of {string}")
    public void note_the_layers_folder(String file, String placeholder) {
        student.note(placeholder, saved.archive(file).layers().get(0).path().replaceFirst("/.*", ""));
    }

    private ImageArchiveAssert archive(String file) {
        return ImageArchiveAssert.assertThat(saved.archive(file), file, student.witness());
    }

    private List<String> declaredBy(String file) {
        return oracle().diffIds(SavedImages.imageOf(file));
    }

    private ImageOracle oracle() {
        return new ImageOracle(student.daemon());
    }
}

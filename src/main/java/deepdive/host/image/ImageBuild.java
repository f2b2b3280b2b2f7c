package deepdive.host.image;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.command.BuildImageCmd;
import com.github.dockerjava.api.command.BuildImageResultCallback;
import com.github.dockerjava.api.exception.DockerClientException;
import com.github.dockerjava.api.exception.DockerException;
import com.github.dockerjava.api.model.BuildResponseItem;
import deepdive.host.NotReady;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One image build on a daemon. The daemon gives the tag at the end, so no unfinished image bears the tag. The classic builder
 * keeps images that no other image needs: the steps before a step that failed, and the stages that only made a file for
 * another stage. This class removes them.
 */
final class ImageBuild {

    private final BuildOutput output = new BuildOutput();

    /**
     * Builds the image and gives it the tag.
     *
     * @throws NotReady if the build fails. The message names the image, and the address that did not answer or the last lines
     */
    void run(DockerClient client, BuildContext context, Map<String, String> arguments, String tag) {
        BuildImageCmd command = client.buildImageCmd(context.tar())
                .withDockerfilePath(context.dockerfile())
                .withTags(Set.of(tag))
                .withLabels(Map.of(ImageDefinition.LABEL, tag))
                .withRemove(true)
                .withForcerm(true);
        arguments.forEach(command::withBuildArg);
        try {
            command.exec(new BuildImageResultCallback() {
                        @Override
                        public void onNext(BuildResponseItem item) {
                            Optional.ofNullable(item.getStream()).ifPresent(output::add);
                            super.onNext(item);
                        }
                    })
                    .awaitImageId();
        } catch (DockerException | DockerClientException e) {
            String image = "The image " + tag + " (src/main/docker/" + context.dockerfile() + ") could not be built";
            throw new NotReady(output.unfetched()
                    .map(address -> image + ", for its build could not fetch what it needs: " + address
                            + "\nA build has the network of the outer daemon's containers: see that this address is"
                            + " reached from there, and run again: nothing half-made was kept.")
                    .orElseGet(() -> image + ": " + e.getMessage() + "\nThe build's last lines:\n" + output.lastLines()
                            + "\nMend the cause (disk space?) and run again: nothing half-made was kept."));
        } finally {
            removeLeftovers(client);
        }
    }

    private void removeLeftovers(DockerClient client) {
        try {
            client.listImagesCmd().withDanglingFilter(true).exec().stream()
                    .map(image -> image.getId().replaceFirst("^sha256:", ""))
                    .filter(output::isOfAStep)
                    .forEach(id -> client.removeImageCmd(id).exec());
        } catch (RuntimeException e) {
            // Another build uses the image at this moment, or the daemon has gone. In the second case the build fails
            // as well.
        }
    }
}

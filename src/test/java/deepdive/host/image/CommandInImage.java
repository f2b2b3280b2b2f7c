package deepdive.host.image;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.async.ResultCallback;
import com.github.dockerjava.api.model.Frame;
import deepdive.host.RunLabel;
import java.nio.charset.StandardCharsets;

/** Runs a command in a new container of an image, and removes the container. */
final class CommandInImage {

    private CommandInImage() {}

    /** The command's output, of both streams. */
    static String output(DockerClient client, String image, String... command) throws InterruptedException {
        StringBuffer output = new StringBuffer();
        String container = client.createContainerCmd(image)
                .withEntrypoint(command)
                .withLabels(RunLabel.OF_THIS_PROCESS.asMap())
                .exec()
                .getId();
        try {
            client.startContainerCmd(container).exec();
            client.logContainerCmd(container)
                    .withStdOut(true)
                    .withStdErr(true)
                    .withFollowStream(true)
                    .exec(new ResultCallback.Adapter<Frame>() {
                        @Override
                        public void onNext(Frame frame) {
                            output.append(new String(frame.getPayload(), StandardCharsets.UTF_8));
                        }
                    })
                    .awaitCompletion();
            return output.toString();
        } finally {
            client.removeContainerCmd(container)
                    .withForce(true)
                    .withRemoveVolumes(true)
                    .exec();
        }
    }
}

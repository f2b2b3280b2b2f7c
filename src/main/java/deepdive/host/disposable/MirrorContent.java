package deepdive.host.disposable;

import deepdive.host.NotReady;
import deepdive.host.image.StudentImage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectMapper;

/**
 * The images of the mirror's storage: for each repository the manifest that its tag {@code latest} leads to. A manifest that
 * does not have the digest that it is stored by is left out. The digests in a manifest are checked by the daemon that pulls.
 */
record MirrorContent(Map<String, StoredImage> byRepository) {

    /**
     * An image in the storage.
     *
     * @param digest the manifest's digest, such as {@code sha256:4bdb…}: a pull leaves it at the image
     * @param config the digest of the image's configuration; empty if the manifest names none
     */
    record StoredImage(String digest, String config) {

        /**
         * Whether an image has this id. The id is the digest of the configuration, or on a daemon with the containerd image store
         * the digest of the manifest.
         */
        boolean hasId(String id) {
            return id.equals(config) || id.equals(digest);
        }
    }

    /**
     * Prints a line for each repository: its name, the digest in the tag's link, the SHA-256 of that manifest, and the manifest
     * in one line. The layout of the storage: registry/storage/paths.go in github.com/distribution/distribution.
     */
    private static final String SCRIPT = """
            cd %s/docker/registry/v2 2> /dev/null || exit 0
            for repository; do
                link=repositories/$repository/_manifests/tags/latest/current/link
                digest=$(head -n 1 "$link" 2> /dev/null)
                hex=${digest#sha256:}
                manifest=blobs/sha256/${hex%%"${hex#??}"}/$hex/data
                [ -z "$hex" ] || [ ! -f "$manifest" ] ||
                    echo "$repository $digest $(sha256sum < "$manifest" | cut -c 1-64) $(tr -d '\\r\\n' < "$manifest")"
            done
            """.formatted(RegistryContainer.STORAGE);

    private static final Pattern LINE = Pattern.compile("(\\S+) (sha256:([0-9a-f]{64})) \\3 (.*)");
    private static final ObjectMapper JSON = new ObjectMapper();

    /** The command that prints the content, for a container of the registry. */
    static String[] command() {
        List<String> command = new ArrayList<>(List.of("sh", "-c", SCRIPT, "content"));
        Arrays.stream(StudentImage.values()).map(StudentImage::repository).forEach(command::add);
        return command.toArray(String[]::new);
    }

    /** Reads the lines that the command printed. */
    static MirrorContent parse(String printed) {
        Map<String, StoredImage> images = new HashMap<>();
        printed.lines()
                .map(LINE::matcher)
                .filter(Matcher::matches)
                .forEach(line -> images.put(line.group(1), new StoredImage(line.group(2), config(line.group(4)))));
        return new MirrorContent(images);
    }

    private static String config(String manifest) {
        try {
            return JSON.readTree(manifest).at("/config/digest").asString("");
        } catch (JacksonException e) {
            return "";
        }
    }

    /** The stored images that have the ids of the outer daemon's images. */
    Map<StudentImage, StoredImage> thatHave(Map<StudentImage, String> ids) {
        Map<StudentImage, StoredImage> found = new EnumMap<>(StudentImage.class);
        ids.forEach((image, id) ->
                of(image).filter(stored -> stored.hasId(id)).ifPresent(stored -> found.put(image, stored)));
        return found;
    }

    /**
     * The stored images of a push.
     *
     * @param digests the digests of the manifests that were pushed
     * @param volume the name of the volume with the storage
     * @throws NotReady if the storage has another image than the pushed image
     */
    Map<StudentImage, StoredImage> thatArePushed(Map<StudentImage, String> digests, String volume) {
        Map<StudentImage, StoredImage> found = new EnumMap<>(StudentImage.class);
        digests.forEach((image, digest) -> found.put(
                image,
                of(image)
                        .filter(stored -> stored.digest().equals(digest))
                        .orElseThrow(() -> new NotReady("The mirror does not have the " + image.repository()
                                + " that was pushed to it, " + digest
                                + ".\nSomebody has changed the outer daemon's volume "
                                + volume + ", or its disk has an error. The volume is a cache: docker volume rm "
                                + volume
                                + ", and run again."))));
        return found;
    }

    private Optional<StoredImage> of(StudentImage image) {
        return Optional.ofNullable(byRepository.get(image.repository()));
    }
}

package deepdive.host.image;

import deepdive.host.NotReady;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** The source of the images that students use. */
enum ImageSource {
    /** The images `debian`, `nginx`, `hello-world` and `registry:2` of Docker Hub. */
    HUB,
    /** Images that are built here from Debian's packages, because Docker Hub cannot be reached. */
    DEBIAN;

    /** The label on the base images that `lab` makes. */
    static final String BASE_LABEL = "deepdive.base";

    /**
     * The source that the user chose. Without a choice, the source is Debian if `lab` made the local base image, because
     * `lab` makes it only if Docker Hub cannot be reached.
     *
     * @throws NotReady if the choice is neither `hub` nor `debian`
     */
    static ImageSource choose(@Nullable String choice, BooleanSupplier baseIsOurs) {
        String wanted = choice == null ? "" : choice.strip().toLowerCase(Locale.ROOT);
        return switch (wanted) {
            case "hub" -> HUB;
            case "debian" -> DEBIAN;
            case "" -> baseIsOurs.getAsBoolean() ? DEBIAN : HUB;
            default -> throw new NotReady("DEEPDIVE_IMAGES is '" + choice + "': it can be hub or debian.");
        };
    }
}

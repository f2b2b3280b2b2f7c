package deepdive.host.image;

import deepdive.host.NotReady;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Where the images come from. */
enum ImageSource {
    /** Docker Hub's own `debian`, `nginx`, `hello-world` and `registry:2`. */
    HUB,
    /** Made here from Debian's packages, for who cannot reach Docker Hub. */
    DEBIAN;

    /** The label that `lab` puts on the base images it makes. */
    static final String BASE_LABEL = "deepdive.base";

    /**
     * The user's choice; without one, what the local base image tells: `lab` made it because Docker Hub was out of reach.
     *
     * @throws NotReady where the choice is neither `hub` nor `debian`
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

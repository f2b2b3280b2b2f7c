package deepdive.engine;

import java.util.Arrays;
import java.util.List;

/**
 * How the sources of a release are built, as far as the sources do not tell it themselves.
 *
 * @param since the first release that is built in this way
 * @param suite the Debian release of the build and of the hosts, such as {@code trixie}
 * @param goPackage Debian's package of the Go compiler, such as {@code golang-1.24-go}
 * @param store the image store of a new data-root
 * @param isContainerdOptional whether the containerd store is an option of the daemon
 * @param hostPackages Debian's packages that a host has in addition
 * @param tags the build tags
 */
public record SourceRecipe(
        EngineVersion since,
        String suite,
        String goPackage,
        ImageStore store,
        boolean isContainerdOptional,
        List<String> hostPackages,
        List<String> tags) {

    private static final List<SourceRecipe> ALL =
            ResourceTable.read("/recipes.txt").stream().map(SourceRecipe::of).toList();

    /** The recipe of a version: the last one that is not newer. */
    static SourceRecipe of(EngineVersion version) {
        return ALL.stream()
                .filter(recipe -> !version.isBefore(recipe.since()))
                .reduce((older, newer) -> newer)
                .orElse(ALL.get(0));
    }

    private static SourceRecipe of(List<String> row) {
        return new SourceRecipe(
                EngineVersion.parse(row.get(0)),
                row.get(1),
                row.get(2),
                row.get(3).equals("containerd") ? ImageStore.CONTAINERD : ImageStore.GRAPHDRIVER,
                row.get(3).equals("opt-in"),
                list(row.get(6)),
                list(row.get(7)));
    }

    private static List<String> list(String cell) {
        return cell.equals("-") ? List.of() : Arrays.asList(cell.split(","));
    }
}

package deepdive.report.atlas;

import deepdive.engine.Engine;
import deepdive.engine.EngineCatalogue;
import deepdive.engine.EngineSource;
import deepdive.engine.Release;
import deepdive.engine.Releases;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The engines of the atlas: those of Debian's packages, and the last release of each minor line from source, each with each of its
 * image stores and firewall backends.
 */
final class AtlasColumns {

    private AtlasColumns() {}

    /** The ids. Those without an option come first, because they show most. */
    static List<String> all() {
        EngineCatalogue catalogue = EngineCatalogue.load();
        List<Release> last = Releases.lastOfEachLine();
        Stream<Engine> ofDebian =
                catalogue.all().stream().filter(engine -> engine.source() instanceof EngineSource.Debian);
        Stream<Engine> fromSource = catalogue.ofReleases().stream()
                .filter(engine ->
                        last.stream().anyMatch(release -> release.version().equals(engine.version())));
        return Stream.concat(ofDebian, fromSource)
                .map(Engine::id)
                .sorted(Comparator.comparing((String id) -> id.contains("+")))
                .toList();
    }
}

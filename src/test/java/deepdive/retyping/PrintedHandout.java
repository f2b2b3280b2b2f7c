package deepdive.retyping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * The hand-out as a page shows it.
 *
 * @param packages the packages that the first page tells to install
 */
record PrintedHandout(Set<String> packages, List<PrintedBlock> blocks) {

    static PrintedHandout read(Path page) throws IOException {
        Document document = Jsoup.parse(page, StandardCharsets.UTF_8.name());
        PrintedHandout handout = new PrintedHandout(
                new TreeSet<>(document.select("code.package").eachText()),
                document.select("div.block").stream().map(PrintedBlock::of).toList());
        assertThat(handout.blocks()).as("blocks of " + page).hasSizeGreaterThan(89);
        assertThat(handout.packages()).as("packages of " + page).isNotEmpty();
        return handout;
    }
}

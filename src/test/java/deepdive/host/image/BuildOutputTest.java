package deepdive.host.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BuildOutputTest {

    private final BuildOutput output = new BuildOutput();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // apt-get update goes on without
                "W: Failed to fetch http://packages.example/debian/dists/x/InRelease  Temporary failure resolving 'packages.example'"
                        + "|http://packages.example/debian/dists/x/InRelease: Temporary failure resolving 'packages.example'",
                // apt-get install does not
                "E: Failed to fetch http://packages.example/pool/t/tree.deb  404  Not Found [IP: 192.0.2.1 80]"
                        + "|http://packages.example/pool/t/tree.deb: 404  Not Found [IP: 192.0.2.1 80]",
                "curl: (6) Could not resolve host: packages.example|Could not resolve host: packages.example",
            })
    void an_address_that_could_not_be_fetched_is_found_with_the_reason(String line, String address) {
        output.add("Step 1/2 : RUN x\n\033[91m" + line.substring(0, 12));
        output.add(line.substring(12) + "\n\033[0m");

        assertThat(output.unfetched()).contains(address);
    }

    @Test
    void an_address_is_found_where_other_output_comes_between() {
        output.add("Reading package lists...\033[91mW: \033[0m");
        output.add("\nBuilding dependency tree...\033[91mFailed to fetch http://a.example/x  reason\033[0m");
        output.add("\n");

        assertThat(output.unfetched()).contains("http://a.example/x: reason");
    }

    @Test
    void the_first_of_several_addresses_is_told() {
        output.add("W: Failed to fetch http://a.example/x  reason\nE: Failed to fetch http://b.example/y  reason\n");

        assertThat(output.unfetched()).contains("http://a.example/x: reason");
    }

    @Test
    void of_a_build_that_fetched_what_it_needed_no_address_is_told() {
        output.add("Get:1 http://packages.example/debian x InRelease [48 kB]\nE: Unable to locate package tree\n");

        assertThat(output.unfetched()).isEmpty();
    }

    @Test
    void the_last_lines_are_kept_whole_and_without_colours() {
        IntStream.rangeClosed(1, 30).forEach(number -> output.add("line " + number + "\n\n"));
        output.add("\033[91mno ");
        output.add("space\033[0m");

        assertThat(output.lastLines().lines())
                .hasSize(20)
                .startsWith("  line 12")
                .endsWith("  line 30", "  no space");
    }

    @Test
    void an_image_that_a_step_made_is_known() {
        output.add(" ---> 0123456789ab\n --> fedcba987654\n ---> Running in 111111111111\n");

        assertThat(output.isOfAStep("0123456789ab" + "0".repeat(52))).isTrue();
        assertThat(output.isOfAStep("fedcba987654" + "0".repeat(52))).isTrue();
        assertThat(output.isOfAStep("1".repeat(64))).isFalse();
    }

    @Test
    void the_last_command_of_a_script_is_known() {
        output.add("+ go build ./cmd/dockerd\ninternal/goarch\n+ go build");
        output.add(" ./cmd/docker-proxy\ndisk full\n");

        assertThat(output.lastCommand()).isEqualTo("go build ./cmd/docker-proxy");
    }
}

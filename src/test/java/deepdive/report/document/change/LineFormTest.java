package deepdive.report.document.change;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineFormTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "69d2305e9ea1 debian 2 seconds ago Exited (0) 1 second ago   great_ellis|"
                        + "2646b4eeb570 debian   Less than a second ago Exited (0) 3 seconds ago keen_dirac",
                "docker0 8000.0242b1cbc966 no veth4acfd41|docker0 8000.52ec248b709c no vethc9cabca",
                "64 bytes from 172.17.0.3: icmp_seq=1 time=0.051 ms|64 bytes from 172.17.0.3: icmp_seq=2 time=1.2 ms",
                "Built:  Thu May  7 21:09:36 2026|Built:  Tue Sep 15 11:02:57 2026",
                "inet6 fe80::42:b1ff:fecb:c966/64 scope link|inet6 fe80::284f:2fff:fe48:e187/64 scope link",
            })
    void lines_that_differ_from_run_to_run_have_one_form(String one, String other) {
        assertThat(LineForm.of(one)).isEqualTo(LineForm.of(other));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "80/tcp -> :::8080|80/tcp -> [::]:8080",
                "cannot remove container \"/baleia\"|cannot remove container \"baleia\"",
                "layer.tar|blobs",
                "a decade|a facade"
            })
    void lines_in_other_words_have_other_forms(String one, String other) {
        assertThat(LineForm.of(one)).isNotEqualTo(LineForm.of(other));
    }
}

package deepdive.host.disposable;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FreeMemoryTest {

    @Test
    void what_programs_can_still_get_is_read_in_bytes() {
        assertThat(FreeMemory.in(
                        "MemTotal:       24614400 kB\nMemFree:          512000 kB\nMemAvailable:   20480000 kB\n"))
                .contains(20_971_520_000L);
        assertThat(FreeMemory.in("MemTotal: 1 kB\n")).isEmpty();
    }
}

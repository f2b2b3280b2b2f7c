package deepdive.lab;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The base of tests of lab itself: a machine of replaced commands with everything that lab needs. */
@EnabledOnOs(OS.LINUX)
abstract class OnLabMachine {

    @SuppressWarnings("NullAway.Init")
    LabMachine machine;

    @BeforeEach
    void a_machine_with_everything(@TempDir Path folder) throws IOException {
        machine = new LabMachine(folder);
    }

    @AfterEach
    void no_stand_in_goes_on() throws IOException {
        machine.endDaemon();
        machine.removeTools();
    }
}

package deepdive.practice.classroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import deepdive.specification.run.WrongOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AddressListTest {

    private final AddressList list = new AddressList(Map.of("Ana", "http://127.0.0.1:1/a/"));

    @Test
    void only_the_user_can_read_the_file_even_if_an_earlier_file_was_for_everybody(@TempDir Path folder)
            throws Exception {
        Path file = Files.writeString(folder.resolve("addresses"), "earlier");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-rw-"));

        list.write(file);

        assertThat(file).hasContent("Ana\thttp://127.0.0.1:1/a/");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void a_file_that_cannot_be_written_is_told(@TempDir Path folder) {
        assertThatThrownBy(() -> list.write(folder.resolve("no/such/folder")))
                .isInstanceOf(WrongOption.class)
                .hasMessageContaining("no/such/folder");
    }
}

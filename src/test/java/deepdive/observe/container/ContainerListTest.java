package deepdive.observe.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import deepdive.observe.Captured;
import deepdive.observe.EachEngine;
import deepdive.observe.UnreadableOutput;
import deepdive.observe.network.PortMapping;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ContainerListTest {

    @EachEngine
    void a_list_without_containers_is_empty(String engine) {
        assertThat(ContainerList.parse(Captured.text(engine, "ps-none")).isEmpty())
                .isTrue();
    }

    @EachEngine
    void every_container_has_its_name_and_state(String engine) {
        ContainerList list = ContainerList.parse(Captured.text(engine, "ps-all"));

        assertThat(list.containers())
                .extracting(row -> row.names().get(0))
                .hasSize(7)
                .startsWith("reinicia", "conteiner2", "conteiner1", "pausado", "criado", "baleia");
        assertThat(state(list, "conteiner1"))
                .isInstanceOfSatisfying(
                        ContainerState.Up.class, up -> assertThat(up.note()).isEmpty());
        assertThat(state(list, "pausado")).isInstanceOf(ContainerState.Paused.class);
        assertThat(state(list, "criado")).isEqualTo(new ContainerState.Created());
        assertThat(state(list, "baleia"))
                .isInstanceOfSatisfying(
                        ContainerState.Exited.class,
                        exited -> assertThat(exited.code()).isEqualTo(137));
        assertThat(state(list, "reinicia"))
                .isInstanceOfSatisfying(
                        ContainerState.Restarting.class,
                        restarting -> assertThat(restarting.code()).isEqualTo(1));
    }

    @EachEngine
    void a_command_with_more_than_ascii_does_not_shift_its_row(String engine) {
        ContainerList.ListedContainer baleia = ContainerList.parse(Captured.text(engine, "ps-all"))
                .named("baleia")
                .orElseThrow();

        assertThat(baleia.image()).isEqualTo("debian");
        assertThat(baleia.command()).isEqualTo("\"/bin/bash -c 'while…\"");
    }

    @EachEngine
    void published_and_exposed_ports_are_told_apart(String engine) {
        ContainerList list = ContainerList.parse(Captured.text(engine, "ps-published"));

        assertThat(list.named("nginx").orElseThrow().ports())
                .containsExactly(
                        new PortMapping(80, "tcp", Optional.of(new PortMapping.HostPort("0.0.0.0", 8080))),
                        new PortMapping(80, "tcp", Optional.of(new PortMapping.HostPort("::", 8080))));
        assertThat(list.named("oculto").orElseThrow().ports())
                .containsExactly(new PortMapping(80, "tcp", Optional.empty()));
    }

    @EachEngine
    void a_name_that_is_not_listed_is_not_there(String engine) {
        assertThat(ContainerList.parse(Captured.text(engine, "ps")).named("baleia"))
                .isEmpty();
    }

    @Test
    void a_container_has_all_names_in_its_column() {
        String text = Captured.text("28.5", "ps").replace("conteiner1", "conteiner1,conteiner2/conteiner1");

        assertThat(ContainerList.parse(text)
                        .named("conteiner2/conteiner1")
                        .orElseThrow()
                        .names())
                .isEqualTo(List.of("conteiner1", "conteiner2/conteiner1"));
    }

    @Test
    void columns_may_have_another_order_with_others_among_them() {
        assertThat(ContainerList.parse("""
                        NAMES    PORTS    STATUS         NETWORKS   SIZE     COMMAND       CREATED         IMAGE    CONTAINER ID
                        baleia   80/tcp   Up 3 seconds   bridge     0B       "/bin/bash"   4 seconds ago   debian   0123456789ab
                        """).containers())
                .containsExactly(new ContainerList.ListedContainer(
                        "0123456789ab",
                        "debian",
                        "\"/bin/bash\"",
                        new ContainerState.Up("3 seconds", Optional.empty()),
                        List.of(new PortMapping(80, "tcp", Optional.empty())),
                        List.of("baleia")));
    }

    @Test
    void a_list_without_a_column_is_quoted_and_the_column_is_named() {
        assertThatExceptionOfType(UnreadableOutput.class)
                .isThrownBy(() -> ContainerList.parse("CONTAINER ID   IMAGE   COMMAND   CREATED   PORTS   NAMES\n"))
                .withMessageContaining("a header with the column STATUS, but found “CONTAINER ID ");
    }

    @Test
    void a_row_that_was_cut_is_quoted() {
        String text = Captured.text("28.5", "ps").stripTrailing();

        assertThatExceptionOfType(UnreadableOutput.class)
                .isThrownBy(() -> ContainerList.parse(text.substring(0, text.length() - "pausado".length())))
                .withMessageContaining("`docker ps`")
                .withMessageContaining(
                        text.lines().reduce((one, next) -> next).orElseThrow().substring(0, 12)
                                + "   debian   \"sleep 600\"");
    }

    private static ContainerState state(ContainerList list, String name) {
        return list.named(name).orElseThrow().state();
    }
}

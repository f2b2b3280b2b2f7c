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

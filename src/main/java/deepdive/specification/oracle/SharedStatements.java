package deepdive.specification.oracle;

import static deepdive.evidence.Statement.say;

import deepdive.evidence.Statement;

/** The statements that more than one assertion makes. */
public final class SharedStatements {

    private SharedStatements() {}

    public static Statement container(String name) {
        return say("contêiner {0}", "container {0}", name);
    }

    public static Statement member(String name, String network) {
        return say("contêiner {0} na rede {1}", "container {0} in the network {1}", name, network);
    }

    public static Statement image(String name) {
        return say("imagem {0}", "image {0}", name);
    }

    public static Statement network(String name) {
        return say("rede {0}", "network {0}", name);
    }

    public static Statement hostPort(int port) {
        return say("porta {0} do host", "the host's port {0}", port);
    }

    public static Statement archive(String name) {
        return say("arquivo {0}", "archive {0}", name);
    }

    public static Statement containers() {
        return say("lista de contêineres", "list of containers");
    }

    public static Statement ping(String name) {
        return say("ping para o contêiner {0}", "ping to the container {0}", name);
    }

    public static Statement theSameAsBefore() {
        return say(
                "a mesma coisa de antes, e não outra com o mesmo nome",
                "the same as before, and not another by the same name");
    }

    public static Statement whatTheDaemonHas() {
        return say("o que o daemon tem, e nada mais", "what the daemon has, and nothing else");
    }

    public static Statement notListed() {
        return say("fora da lista", "not listed");
    }

    public static Statement interfacesOfTheHost(Object interfaces) {
        return say("interfaces do host: {0}", "the host's interfaces: {0}", interfaces);
    }

    public static Statement rules(Object rules) {
        return say("regras: {0}", "rules: {0}", rules);
    }

    public static Statement listening(Object ports) {
        return say("portas em que algo escuta: {0}", "listening: {0}", ports);
    }

    public static Statement layers(Object count) {
        return say("número de camadas: {0}", "number of layers: {0}", count);
    }

    public static Statement none() {
        return say("(não há)", "(none)");
    }

    public static Statement nothing() {
        return say("não informa", "does not say");
    }
}

package deepdive.engine;

/** The daemon's backend for the rules of published ports and networks (docs.docker.com/engine/network/firewall-nftables). */
public enum Firewall {
    /** The default of all releases so far. */
    IPTABLES("iptables"),
    /** An option since Docker 29.0. */
    NFTABLES("nftables");

    private final String label;

    Firewall(String label) {
        this.label = label;
    }

    /** The name in tags and in the daemon's answers, as in {@code @firewall-nftables}. */
    public String label() {
        return label;
    }
}

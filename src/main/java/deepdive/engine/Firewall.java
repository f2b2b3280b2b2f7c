package deepdive.engine;

/** The daemon's backend for the rules of published ports and networks (docs.docker.com/engine/network/firewall-nftables). */
public enum Firewall {
    /** The default of all releases so far. */
    IPTABLES,
    /** An option since Docker 29.0. */
    NFTABLES
}

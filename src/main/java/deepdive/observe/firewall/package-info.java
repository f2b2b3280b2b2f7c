/** Parsers of the rules that a firewall has for published ports: the nat table of iptables, and tables of nftables. */
@NullMarked
package deepdive.observe.firewall;

import org.jspecify.annotations.NullMarked;

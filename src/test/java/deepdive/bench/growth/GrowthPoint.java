package deepdive.bench.growth;

import deepdive.bench.cost.Cost;

/**
 * A run of a size.
 *
 * @param size copies of the scenarios, hosts, engines or shards
 * @param cost of {@code mvn -o verify}; of several shards, that of the longest one
 */
public record GrowthPoint(int size, Cost cost) {}

package deepdive.host;

/**
 * A person who has a host alone. Nobody else gets the host, not even after a reset, and the host cannot reach the hosts of other
 * tenants.
 *
 * @param id letters, digits and hyphens, such as {@code student-3}
 */
public record Tenant(String id) {

    public Tenant {
        if (!id.matches("[a-z0-9-]+")) {
            throw new IllegalArgumentException("not the id of a tenant: " + id);
        }
    }
}

package io.handoff.config;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Optional;

/** PostgreSQL spoken plainly, in the caller's transaction, for what JPA has no words for. Parameters are {@code ?1}, {@code ?2} … */
@ApplicationScoped
public class Sql {
    @PersistenceContext
    EntityManager entities;

    /** Runs a statement; answers how many rows it touched. */
    public int run(String sql, Object... parameters) {
        return bind(entities.createNativeQuery(sql), parameters).executeUpdate();
    }

    /** The single column of the first row; nothing where there is no row. */
    public <T> Optional<T> first(Class<T> type, String sql, Object... parameters) {
        List<?> rows = bind(entities.createNativeQuery(sql, type), parameters).getResultList();
        return rows.stream().findFirst().map(type::cast);
    }

    /** All rows, each with two columns or more. */
    public List<Object[]> rows(String sql, Object... parameters) {
        List<?> rows = bind(entities.createNativeQuery(sql, Object[].class), parameters)
                .getResultList();
        return rows.stream().map(Object[].class::cast).toList();
    }

    /** Whether there is any row. */
    public boolean exists(String sql, Object... parameters) {
        return !bind(entities.createNativeQuery(sql), parameters)
                .getResultList()
                .isEmpty();
    }

    private static Query bind(Query query, Object... parameters) {
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return query;
    }
}

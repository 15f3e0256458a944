package io.handoff.ops;

import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.service.spi.SessionFactoryServiceRegistry;

/** Brings the schema up to date before Hibernate checks that it fits. Nodes that start together take turns. */
public class Migrations implements Integrator {
    @Override
    public void integrate(Metadata metadata, BootstrapContext bootstrap, SessionFactoryImplementor sessionFactory) {
        Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(database())
                .load()
                .migrate();
    }

    @Override
    public void disintegrate(SessionFactoryImplementor sessionFactory, SessionFactoryServiceRegistry registry) {
        // the schema stays
    }

    private static DataSource database() {
        try {
            return InitialContext.doLookup("java:jboss/datasources/HandoffDS");
        } catch (NamingException e) {
            throw new IllegalStateException("The data source is missing", e);
        }
    }
}

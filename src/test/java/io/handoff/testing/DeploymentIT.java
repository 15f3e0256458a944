package io.handoff.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import java.io.File;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The WAR as built deploys to the server as provisioned, and reaches its database from inside. */
@ExtendWith(ArquillianExtension.class)
class DeploymentIT {
    @Resource
    private DataSource database;

    @Deployment
    static WebArchive product() {
        File war = Path.of(System.getProperty("handoff.server.home"))
                .resolveSibling("handoff.war")
                .toFile();
        return ShrinkWrap.createFromZipFile(WebArchive.class, war).addClass(DeploymentIT.class);
    }

    @Test
    void theDefaultDataSourceIsTheProductsDatabase() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select current_user, current_setting('TimeZone')")) {
            assertTrue(row.next());
            assertEquals("handoff", row.getString(1));
            assertEquals("America/St_Johns", row.getString(2));
        }
    }
}

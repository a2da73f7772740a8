package org.pierce.store;

import inet.ipaddr.IPAddressString;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.GraphDatabaseSettings.LogQueryLevel;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.BoltConnectorInternalSettings;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.connectors.HttpsConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.fleetmanagement.FleetManagementSettings;
import org.neo4j.graphdb.config.Setting;
import org.neo4j.io.ByteUnit;

/** How the embedded server is set: reachable on loopback only, talking to nobody, quick to stop. */
final class ServerSettings {

    private ServerSettings() {}

    static Map<Setting<?>, Object> all() {
        Map<Setting<?>, Object> settings = new HashMap<>();
        settings.putAll(connectors());
        settings.putAll(stopping());
        settings.putAll(silence());
        settings.putAll(size());
        return settings;
    }

    private static Map<Setting<?>, Object> connectors() {
        return Map.of(
                BoltConnector.enabled, true,
                BoltConnector.listen_address, new SocketAddress("127.0.0.1", 0),
                BoltConnector.encryption_level, BoltConnector.EncryptionLevel.DISABLED,
                BoltConnector.enable_discovery, false,
                HttpConnector.enabled, false,
                HttpsConnector.enabled, false,
                GraphDatabaseSettings.auth_enabled, true);
    }

    /** Left alone, these waits make every stop take ten seconds. */
    private static Map<Setting<?>, Object> stopping() {
        return Map.of(
                BoltConnectorInternalSettings.thread_pool_shutdown_wait_time, Duration.ofMillis(100),
                BoltConnectorInternalSettings.connection_shutdown_wait_time, Duration.ofMillis(100),
                GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, Duration.ZERO,
                GraphDatabaseInternalSettings.netty_server_shutdown_timeout, Duration.ofMillis(500));
    }

    /** LOAD CSV reads files and calls out to hosts even in a read-only transaction, so both are closed here. */
    private static Map<Setting<?>, Object> silence() {
        return Map.of(
                GraphDatabaseSettings.allow_file_urls,
                false,
                GraphDatabaseInternalSettings.cypher_ip_blocklist,
                List.of(new IPAddressString("0.0.0.0/0"), new IPAddressString("::/0")),
                GraphDatabaseSettings.udc_enabled,
                false,
                FleetManagementSettings.fleet_manager_enabled,
                false,
                // Queries carry the names of a matter in their parameters.
                GraphDatabaseSettings.log_queries,
                LogQueryLevel.OFF,
                GraphDatabaseSettings.log_queries_transactions_level,
                LogQueryLevel.OFF);
    }

    private static Map<Setting<?>, Object> size() {
        return Map.of(
                GraphDatabaseSettings.pagecache_memory,
                ByteUnit.mebiBytes(128),
                // One query that gathers too much fails by itself, and the rest of the heap serves the others.
                GraphDatabaseSettings.memory_transaction_max_size,
                Runtime.getRuntime().maxMemory() / 5 * 2,
                GraphDatabaseSettings.keep_logical_logs,
                "1 files",
                GraphDatabaseSettings.preallocate_logical_logs,
                false,
                GraphDatabaseSettings.preallocate_store_files,
                false);
    }
}

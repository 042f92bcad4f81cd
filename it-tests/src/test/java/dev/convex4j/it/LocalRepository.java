package dev.convex4j.it;

import dev.convex4j.annotations.Query;
import dev.convex4j.processor.model.Backend;
import dev.convex4j.runtime.Id;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;

/**
 * A Maven repository under {@code target} with convex4j installed in it as it stands here, so that the builds a test starts
 * find it as a user's would, and the developer's own repository stays as it is. Everything else comes from that one.
 */
final class LocalRepository {
    private static final Path FOLDER = Checkout.IT_TESTS.resolve("target").resolve("local-repository");

    private final Path settings;

    private LocalRepository(Path settings) {
        this.settings = settings;
    }

    /** Installs convex4j; once for all tests of a run. */
    static LocalRepository installed() {
        return Holder.INSTANCE;
    }

    /** The options that make a Maven build use this repository. */
    List<String> mavenOptions() {
        return List.of("-gs", settings.toString(), "-Dmaven.repo.local=" + FOLDER);
    }

    /** Installs a jar or a folder of classes. */
    void install(String groupId, String artifactId, String version, Path classes, String pom) {
        Path folder =
                FOLDER.resolve(groupId.replace('.', '/')).resolve(artifactId).resolve(version);
        Checkout.create(folder);
        String name = artifactId + "-" + version;
        Checkout.write(folder.resolve(name + ".pom"), pom);
        try {
            if (Files.isDirectory(classes)) {
                jar(classes, folder.resolve(name + ".jar"));
            } else {
                Files.copy(classes, folder.resolve(name + ".jar"), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LocalRepository create() {
        Path settings = FOLDER.resolveSibling("local-repository-settings.xml");
        Checkout.write(settings, settings(Path.of(System.getProperty("convex4j.maven.repository"))));
        LocalRepository repository = new LocalRepository(settings);
        String version = parentVersion();
        Path parent = FOLDER.resolve("dev/convex4j/convex4j-parent").resolve(version);
        Checkout.write(
                parent.resolve("convex4j-parent-" + version + ".pom"), Checkout.read(Checkout.ROOT.resolve("pom.xml")));
        Map<String, Class<?>> modules =
                Map.of("annotations", Query.class, "runtime-stubs", Id.class, "processor", Backend.class);
        modules.forEach((module, type) -> repository.install(
                "dev.convex4j",
                "convex4j-" + module,
                version,
                origin(type),
                Checkout.read(Checkout.ROOT.resolve(module).resolve("pom.xml"))));
        return repository;
    }

    static String parentVersion() {
        String pom = Checkout.read(Checkout.ROOT.resolve("pom.xml"));
        return pom.substring(pom.indexOf("<version>") + "<version>".length(), pom.indexOf("</version>"));
    }

    private static Path origin(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void jar(Path classes, Path jar) throws IOException {
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
                var files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                out.putNextEntry(
                        new JarEntry(classes.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, out);
                out.closeEntry();
            }
        }
    }

    /** Plugins and libraries come from the developer's repository; what it lacks, Maven asks its usual ones for. */
    private static String settings(Path downloaded) {
        String repository = """
                <id>downloaded</id>
                <url>%s</url>
                <releases><checksumPolicy>ignore</checksumPolicy></releases>
                <snapshots><enabled>false</enabled></snapshots>""".formatted(downloaded.toUri());
        return """
                <settings>
                  <profiles><profile>
                    <id>downloaded</id>
                    <repositories><repository>%s</repository></repositories>
                    <pluginRepositories><pluginRepository>%s</pluginRepository></pluginRepositories>
                  </profile></profiles>
                  <activeProfiles><activeProfile>downloaded</activeProfile></activeProfiles>
                </settings>
                """.formatted(repository, repository);
    }

    /** Made on first use. */
    private static final class Holder {
        private static final LocalRepository INSTANCE = create();
    }
}

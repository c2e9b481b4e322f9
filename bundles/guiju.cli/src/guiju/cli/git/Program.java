package guiju.cli.git;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;

import guiju.cli.Main;
import guiju.git.driver.DriverCommand;

/** How this program is called by others: by its launcher, or where there is none by Java with its class path. */
final class Program {

	private Program() {}

	/** Returns the command for git; of the launcher that the user names, if any. */
	static DriverCommand command(Path directory, String launcher) {
		if (launcher != null)
			return new DriverCommand(List.of(directory.resolve(launcher).toAbsolutePath().normalize().toString()));
		Path own = launcher();
		if (own != null)
			return new DriverCommand(List.of(own.toString()));
		String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
		// Without a UTF-8 locale Java could not open a file with a Chinese name; the launcher sees to that itself.
		return new DriverCommand(List.of("env", "LC_ALL=C.UTF-8", java, "-Xss4m", "-Dfile.encoding=UTF-8", "-cp", absolute(System.getProperty("java.class.path")), Main.class.getName()));
	}

	/** The launcher stands at the top of the folders in which the program was built. */
	private static Path launcher() {
		try {
			CodeSource source = Main.class.getProtectionDomain().getCodeSource();
			Path jar = source == null ? null : Path.of(source.getLocation().toURI());
			for (Path folder = jar == null ? null : jar.getParent(); folder != null; folder = folder.getParent()) {
				Path launcher = folder.resolve("guiju");
				if (Files.isRegularFile(launcher) && Files.isRegularFile(folder.resolve("releng/scripts/tools.sh")) && jar.toString().endsWith(".jar"))
					return launcher.toAbsolutePath();
			}
		} catch (URISyntaxException | RuntimeException elsewhere) {
			// Then it is no file of an ordinary file system, and Java is called.
		}
		return null;
	}

	/** Git calls from other folders than the present one. */
	private static String absolute(String classPath) {
		StringBuilder absolute = new StringBuilder();
		for (String entry : classPath.split(File.pathSeparator))
			absolute.append(absolute.isEmpty() ? "" : File.pathSeparator).append(new File(entry).getAbsolutePath());
		return absolute.toString();
	}
}

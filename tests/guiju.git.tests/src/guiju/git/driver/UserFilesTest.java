package guiju.git.driver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UserFilesTest {

	private static final DriverCommand COMMAND = new DriverCommand(List.of("/opt/guiju"));

	@TempDir
	Path home;

	private UserFiles files(String... more) throws IOException {
		return UserFiles.of(more.length == 0 ? Map.of("HOME", home.toString()) : Map.of("HOME", home.toString(), more[0], more[1]));
	}

	@Test
	void areWhereGitLooksForThem() throws IOException {
		assertEquals(new UserFiles(home.resolve(".gitconfig"), home.resolve(".config/git/attributes")), files());
		assertEquals(home.resolve("x/git/attributes"), files("XDG_CONFIG_HOME", home.resolve("x").toString()).attributes());
		assertEquals(home.resolve("mine"), files("GIT_CONFIG_GLOBAL", home.resolve("mine").toString()).config());

		Files.createDirectories(home.resolve(".config/git"));
		Files.writeString(home.resolve(".config/git/config"), "[core]\n\tattributesFile = ~/own\n");

		assertEquals(new UserFiles(home.resolve(".config/git/config"), home.resolve("own")), files());
	}

	@Test
	void takeTheDriversInAndGiveThemOutAgain() throws IOException {
		String others = "# mine\n[user]\n\tname = 甲\n";
		Files.writeString(home.resolve(".gitconfig"), others);

		Drivers.ofUser(files()).install(COMMAND, false);
		Drivers.ofUser(files()).install(COMMAND, false);

		String config = Files.readString(home.resolve(".gitconfig"));
		assertTrue(config.startsWith(others), config);
		assertTrue(config.contains("driver = '/opt/guiju' git merge-driver -- %O %A %B %L %P %S %X %Y"), config);
		assertEquals("*.ocs merge=guiju diff=guiju\n", Files.readString(home.resolve(".config/git/attributes")));

		Drivers.ofUser(files()).uninstall(false);

		assertEquals(others, Files.readString(home.resolve(".gitconfig")));
		assertFalse(Files.exists(home.resolve(".config/git/attributes")));
	}
}

package guiju.git.driver;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jgit.errors.ConfigInvalidException;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.RepositoryBuilder;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;

import guiju.git.wording.GitException;
import guiju.git.wording.GitMessage;

/**
 * Git's merge driver and diff driver for standards, in one repository or in all of a user's. The settings go into the
 * repository's or the user's own config and attributes, which are nobody else's and never committed; who wants the attributes
 * committed says so.
 */
public final class Drivers {

	private static final String NAME = "guiju";
	private static final String TITLE = "Guiju: merge occupational standards by elements (規矩：依項目合併職能基準)";
	/** What git shows behind @@ in a plain diff: the duty, task or section that a change is in. */
	private static final String HEADINGS = "^[ \t]*((T|t|Ｔ)[0-9][0-9.]*[ \t]*(:|：).*|(職責|任務|duty|task)[ \t]*(:|：).*|"
			+ "(知識定義|技能定義|態度定義|說明|修正說明|版本沿革|knowledge-definitions|skill-definitions|attitude-definitions|remarks|revision|history)[ \t]*)$";

	private final Path config;
	private final Attributes own;
	/** The attributes that can be committed; null where there are none. */
	private final Attributes shared;

	private Drivers(Path config, Path attributes, Path shared) {
		this.config = config;
		own = new Attributes(attributes);
		this.shared = shared == null ? null : new Attributes(shared);
	}

	/** Returns the drivers of all repositories of a user. */
	public static Drivers ofUser(UserFiles files) {
		return new Drivers(files.config(), files.attributes(), null);
	}

	/** Finds the repository that a folder is in; all its worktrees share the settings. */
	public static Drivers in(Path directory) throws IOException {
		RepositoryBuilder builder = new RepositoryBuilder().readEnvironment().findGitDir(directory.toAbsolutePath().toFile());
		if (builder.getGitDir() == null)
			throw new GitException("noRepository");
		try (Repository repository = builder.build()) {
			File work = repository.isBare() ? null : repository.getWorkTree();
			Path common = repository.getCommonDirectory().toPath().normalize();
			return new Drivers(common.resolve("config"), common.resolve("info").resolve("attributes"),
					work == null ? null : work.toPath().normalize().resolve(".gitattributes"));
		}
	}

	/**
	 * Installs both drivers; what is there already stays.
	 *
	 * @param shared whether the attributes go into .gitattributes, to be committed, so that others need only install
	 * @return what was done
	 */
	public List<GitMessage> install(DriverCommand command, boolean shared) throws IOException {
		List<GitMessage> told = new ArrayList<>();
		FileBasedConfig config = config();
		boolean changed = set(config, "merge", "name", TITLE) | set(config, "merge", "driver", command.merge())
				| set(config, "diff", "command", command.diff()) | set(config, "diff", "xfuncname", HEADINGS);
		if (changed)
			config.save();
		told.add(changed ? GitMessage.of("installed", config.getFile(), command.shown()) : GitMessage.of("already", config.getFile()));
		Attributes attributes = shared && this.shared != null ? this.shared : own;
		boolean there = attributes.has();
		if (!there)
			attributes.add();
		told.add(GitMessage.of(there ? "attributesThere" : "attributes", attributes.file(), Attributes.LINE));
		for (String other : attributes.stronger())
			told.add(GitMessage.of("foreign", attributes.file(), other));
		// The repository's own attributes count more than those of its folders.
		if (attributes != own)
			for (String other : own.stronger())
				told.add(GitMessage.of("foreign", own.file(), other));
		return told;
	}

	/**
	 * Takes all of it out again, and nothing else.
	 *
	 * @param shared whether out of .gitattributes, too; the others who share it may still want it, and without a driver it does nothing
	 * @return what was done
	 */
	public List<GitMessage> uninstall(boolean shared) throws IOException {
		List<GitMessage> told = new ArrayList<>();
		FileBasedConfig config = config();
		if (config.getSubsections("merge").contains(NAME) || config.getSubsections("diff").contains(NAME)) {
			config.unsetSection("merge", NAME);
			config.unsetSection("diff", NAME);
			config.save();
			told.add(GitMessage.of("removed", config.getFile()));
		} else {
			told.add(GitMessage.of("nothing", config.getFile()));
		}
		remove(own, told);
		if (this.shared != null && shared)
			remove(this.shared, told);
		else if (this.shared != null && this.shared.has())
			told.add(GitMessage.of("attributesKept", this.shared.file(), Attributes.LINE));
		return told;
	}

	private static void remove(Attributes attributes, List<GitMessage> told) throws IOException {
		if (!attributes.has())
			return;
		attributes.remove();
		told.add(GitMessage.of("attributesRemoved", attributes.file(), Attributes.LINE));
	}

	private FileBasedConfig config() throws IOException {
		FileBasedConfig settings = new FileBasedConfig(config.toFile(), FS.DETECTED);
		try {
			settings.load();
		} catch (ConfigInvalidException broken) {
			throw new GitException("unreadable", broken.getMessage());
		}
		return settings;
	}

	private static boolean set(FileBasedConfig config, String section, String key, String value) {
		if (value.equals(config.getString(section, NAME, key)))
			return false;
		config.setString(section, NAME, key, value);
		return true;
	}
}

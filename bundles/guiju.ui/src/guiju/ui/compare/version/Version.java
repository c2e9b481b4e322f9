package guiju.ui.compare.version;

import java.nio.file.Path;
import java.util.Optional;

import guiju.versions.place.VersionPlace;

/** One of the two versions, as the workbench shows it. */
public sealed interface Version permits FileVersion, CommittedVersion {

	/** Returns what it is called in headings and messages. */
	String name();

	/** Returns where it is. */
	VersionPlace place();

	/** Returns the file, where it is one that can be edited here. */
	Optional<Path> editable();

	/** Returns where a file beside it can be written; empty where nothing can, as in a revision of git. */
	Optional<Path> beside(String fileName);

	/** Returns what {@link Versions#of(String)} reads back. */
	String memento();
}

package guiju.ui.compare.choose;

import java.nio.file.Path;
import java.util.List;

import guiju.model.Standard;
import guiju.ui.compare.choose.Proposals.Known;
import guiju.ui.desk.Desk;

/** What the desk knows of standards that can be compared. */
public final class FolderStandards {

	private FolderStandards() {}

	/** Returns the standards of the open folder in the order of their paths. */
	public static List<Known> all() {
		return Desk.get().folder().map(folder -> folder.workspace().files().stream()
				.map(file -> new Known(file.file(), file.path(), file.standard().code(), file.standard().name())).toList()).orElse(List.of());
	}

	/** Returns what is known of a file, in the folder or outside. */
	public static Known of(Path file) {
		return all().stream().filter(known -> known.file().equals(file)).findFirst().orElseGet(() -> Desk.get().documents().find(file).map(document -> {
			Standard standard = document.session().snapshot().parsed().standard();
			return new Known(file, file.toString(), standard.getCode(), standard.getName());
		}).orElseGet(() -> new Known(file, file.toString(), null, null)));
	}
}

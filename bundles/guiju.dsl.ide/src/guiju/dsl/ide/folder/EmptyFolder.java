package guiju.dsl.ide.folder;

import java.util.List;
import java.util.Optional;

import guiju.model.code.ElementKind;

/** Knows nothing. */
final class EmptyFolder implements FolderIndex {

	@Override
	public List<FolderStandard> standards() {
		return List.of();
	}

	@Override
	public Optional<FolderStandard> standard(String code) {
		return Optional.empty();
	}

	@Override
	public List<FolderLabel> labels(ElementKind kind, String word, int most) {
		return List.of();
	}

	@Override
	public List<FolderPlace> definitions(ElementKind kind, String label) {
		return List.of();
	}

	@Override
	public List<FolderPlace> citations(ElementKind kind, String label) {
		return List.of();
	}

	@Override
	public List<FolderAttitude> attitudes() {
		return List.of();
	}

	@Override
	public Optional<PreviousStandard> previous(String code) {
		return Optional.empty();
	}
}

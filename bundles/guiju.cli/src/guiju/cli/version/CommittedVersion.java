package guiju.cli.version;

import guiju.versions.place.RevisionPlace;

/**
 * A version in a git repository.
 *
 * @param place where it is; its revision and path are as given
 */
record CommittedVersion(RevisionPlace place) implements VersionSource {

	@Override
	public String name() {
		return place.file().toString();
	}

	@Override
	public String nameBeside(String fileName) {
		return place.beside(fileName).file().toString();
	}
}

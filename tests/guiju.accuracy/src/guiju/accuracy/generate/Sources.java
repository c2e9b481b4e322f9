package guiju.accuracy.generate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import guiju.model.Standard;
import guiju.testing.Parsing;

/** The five published standards that all pairs are made from. */
public final class Sources {

	private static final List<String> CODES = List.of("KMC2431-001v4", "KMC2431-012v1", "KMC3332-001v3", "KMM2431-002v4", "KPS2431-001v2");

	private final List<Standard> standards;

	private Sources(List<Standard> standards) {
		this.standards = List.copyOf(standards);
	}

	/** Reads the standards from the examples below the project's root. */
	public static Sources read() {
		Path examples = Path.of(System.getProperty("guiju.root", "../..")).resolve("examples");
		List<Standard> standards = new ArrayList<>();
		for (String code : CODES)
			try {
				standards.add(Parsing.standard(Files.readString(examples.resolve(code + ".ocs"))));
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		return new Sources(standards);
	}

	/** Returns the codes, in order. */
	public static List<String> codes() {
		return CODES;
	}

	/** Returns one of the standards; it must not be changed. */
	Standard get(int index) {
		return standards.get(index);
	}

	/** Returns all standards but one. */
	List<Standard> without(int index) {
		List<Standard> others = new ArrayList<>(standards);
		others.remove(index);
		return others;
	}
}

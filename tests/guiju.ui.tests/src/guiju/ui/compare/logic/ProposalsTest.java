package guiju.ui.compare.logic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import guiju.ui.compare.choose.Candidate;
import guiju.ui.compare.choose.Proposals;
import guiju.ui.compare.choose.Proposals.Known;

class ProposalsTest {

	private static Known known(String code) {
		return new Known(Path.of("/f/" + code + ".ocs"), code + ".ocs", code, "人員");
	}

	private final Known first = known("KMC2431-001v1");
	private final Known third = known("KMC2431-001v3");
	private final Known fourth = known("KMC2431-001v4");
	private final Known other = known("KMC2431-012v2");

	@Test
	void thePreviousVersionIsTheNextLowerOneOfTheSameStandard() {
		assertEquals(Optional.of(third), Proposals.previous(fourth, List.of(first, third, fourth, other)));
		assertEquals(Optional.of(first), Proposals.previous(third, List.of(first, third, fourth, other)));
		assertEquals(Optional.empty(), Proposals.previous(first, List.of(first, third, fourth, other)));
	}

	@Test
	void aDraftWithoutCodeHasNoPreviousVersion() {
		Known draft = new Known(Path.of("/f/d.ocs"), "d.ocs", null, null);

		assertEquals(Optional.empty(), Proposals.previous(draft, List.of(first, draft)));
		assertEquals("d.ocs", draft.title());
	}

	@Test
	void thePreviousVersionStandsFirstAndOtherStandardsLast() {
		List<Candidate> candidates = Proposals.before(fourth, List.of(first, other, third, fourth));

		assertEquals(List.of(Candidate.Kind.PREVIOUS, Candidate.Kind.SAME_STANDARD, Candidate.Kind.OTHER), candidates.stream().map(Candidate::kind).toList());
		assertEquals("KMC2431-001v3　人員", candidates.get(0).title());
	}

	@Test
	void ofTwoTheLowerVersionIsTheOldOne() {
		assertEquals(List.of(third, fourth), Proposals.ordered(fourth, third));
		assertEquals(List.of(other, first), Proposals.ordered(other, first));
	}
}

package guiju.model.path;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import guiju.model.Duty;
import guiju.model.Indicator;
import guiju.model.OcsFactory;
import guiju.model.Standard;
import guiju.model.Task;
import guiju.testing.RandomStandards;

class ElementPathTest {

	@Test
	void namesPlacesFromTheRoot() {
		Indicator indicator = OcsFactory.eINSTANCE.createIndicator();
		Standard standard = standardWith(indicator);

		assertEquals("duties/0/tasks/1/indicators/0", ElementPath.of(indicator));
		assertEquals("", ElementPath.of(standard));
	}

	@ParameterizedTest
	@ValueSource(strings = {"duties", "duties/0/tasks", "duties/1", "duties/-1", "duties/x", "duties/99999999999", "name", "nothing/0",
			"duties/0/name", "duties/0/tasks/1/indicators/0/text", "duties//0", "acceptances/0/subject", "duties/+0"})
	void findsNothingElsewhere(String path) {
		assertNull(ElementPath.find(standardWith(OcsFactory.eINSTANCE.createIndicator()), path));
	}

	@Test
	void findsWhatItNames() {
		RandomStandards.each(60, standard -> {
			assertSame(standard, ElementPath.find(standard, ElementPath.of(standard)));
			for (TreeIterator<EObject> all = standard.eAllContents(); all.hasNext();) {
				EObject object = all.next();
				assertSame(object, ElementPath.find(standard, ElementPath.of(object)));
			}
		});
	}

	private static Standard standardWith(Indicator indicator) {
		Standard standard = OcsFactory.eINSTANCE.createStandard();
		Duty duty = OcsFactory.eINSTANCE.createDuty();
		Task task = OcsFactory.eINSTANCE.createTask();
		standard.getDuties().add(duty);
		duty.getTasks().add(OcsFactory.eINSTANCE.createTask());
		duty.getTasks().add(task);
		task.getIndicators().add(indicator);
		return standard;
	}
}

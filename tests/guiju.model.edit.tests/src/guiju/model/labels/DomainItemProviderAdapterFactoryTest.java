package guiju.model.labels;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.emf.edit.command.CreateChildCommand;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.provider.AdapterFactoryItemDelegator;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.IViewerNotification;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import guiju.model.Duty;
import guiju.model.Item;
import guiju.model.NameKind;
import guiju.model.OcsFactory;
import guiju.model.OcsPackage.Literals;
import guiju.model.Standard;

class DomainItemProviderAdapterFactoryTest {

	private static final OcsFactory FACTORY = OcsFactory.eINSTANCE;

	private final DomainItemProviderAdapterFactory factory = new DomainItemProviderAdapterFactory(Locale.TAIWAN);
	private final AdapterFactoryItemDelegator delegator = new AdapterFactoryItemDelegator(factory);
	private final AdapterFactoryEditingDomain domain = new AdapterFactoryEditingDomain(factory, new BasicCommandStack());

	@AfterEach
	void dispose() {
		factory.dispose();
	}

	@Test
	void labelsObjectsAndGivesTheirChildren() {
		Standard standard = FACTORY.createStandard();
		standard.setCode("KMC2431-001v4");
		standard.setName("媒體企劃人員");
		Duty duty = FACTORY.createDuty();
		standard.getDuties().add(duty);

		assertEquals("職能基準 KMC2431-001v4 媒體企劃人員", delegator.getText(standard));
		assertEquals(List.of(duty), List.copyOf(delegator.getChildren(standard)));
		assertEquals(standard, delegator.getParent(duty));
		assertTrue(delegator.hasChildren(standard));
		assertFalse(delegator.hasChildren(duty));
	}

	@Test
	void givesTheIconOfTheType() {
		Item bullet = FACTORY.createItem();
		Item prerequisite = FACTORY.createItem();
		FACTORY.createStandard().getPrerequisites().add(prerequisite);

		assertEquals(Icons.of(DomainType.BULLET), delegator.getImage(bullet));
		assertEquals(Icons.of(DomainType.PREREQUISITE), delegator.getImage(prerequisite));
	}

	@Test
	void offersWhatCanStandBelowAStandard() {
		assertEquals(List.of("職類別", "職業別", "行業別", "主要職責", "知識", "技能", "態度", "學歷、經歷或能力條件", "補充說明", "註解", "修正說明", "版本"),
				offered(FACTORY.createStandard()));
	}

	@Test
	void offersWhatCanStandBelowElements() {
		assertEquals(List.of("工作任務"), offered(FACTORY.createDuty()));
		assertEquals(List.of("工作產出", "行為指標", "引用的知識", "引用的技能"), offered(FACTORY.createTask()));
		assertEquals(List.of("子項"), offered(FACTORY.createItem()));
		assertEquals(List.of("子項"), offered(FACTORY.createNote()));
		assertEquals(List.of(), offered(FACTORY.createOutput()));
		assertEquals(List.of(), offered(FACTORY.createAttitude()));
	}

	private List<String> offered(EObject parent) {
		List<String> names = new ArrayList<>();
		for (Object descriptor : domain.getNewChildDescriptors(parent, null))
			names.add(command(parent, descriptor).getText());
		return names;
	}

	private CreateChildCommand command(EObject parent, Object descriptor) {
		return (CreateChildCommand) CreateChildCommand.create(domain, parent, descriptor, List.of(parent));
	}

	@Test
	void saysWhatItWouldCreateWhere() {
		Duty duty = FACTORY.createDuty();
		duty.setCode("T1");
		Collection<?> descriptors = domain.getNewChildDescriptors(duty, null);
		CreateChildCommand create = command(duty, descriptors.iterator().next());

		domain.getCommandStack().execute(create);

		assertEquals("在「T1 (未命名)」下新增工作任務", create.getDescription());
		assertEquals("在「T1 (未命名)」下新增工作任務", create.getToolTipText());
		assertEquals(Icons.of(DomainType.TASK), create.getImage());
		assertEquals(1, duty.getTasks().size());
	}

	@Test
	void offersAFreshObjectEachTime() {
		Duty duty = FACTORY.createDuty();

		Object first = ((CommandParameter) domain.getNewChildDescriptors(duty, null).iterator().next()).getValue();
		Object second = ((CommandParameter) domain.getNewChildDescriptors(duty, null).iterator().next()).getValue();

		assertFalse(first == second);
	}

	@Test
	void namesTheFieldsAndTellsWhichCanBeChanged() {
		Standard standard = FACTORY.createStandard();
		standard.setNameKind(NameKind.JOB_FAMILY);

		List<String> fields = new ArrayList<>();
		for (IItemPropertyDescriptor field : delegator.getPropertyDescriptors(standard))
			fields.add(field.getDisplayName(standard) + (field.canSetProperty(standard) ? "" : "!"));
		IItemPropertyDescriptor kind = delegator.getPropertyDescriptor(standard, Literals.STANDARD__NAME_KIND);
		IItemPropertyDescriptor description = delegator.getPropertyDescriptor(standard, Literals.STANDARD__DESCRIPTION);

		assertEquals(List.of("緣由", "職能基準代碼", "名稱類別", "職能基準名稱", "工作描述", "基準級別", "基準級別（數值）!", "發展單位", "有效期限",
				"有效期限（日期）!"), fields);
		assertEquals("職類", kind.getLabelProvider(standard).getText(NameKind.JOB_FAMILY));
		assertTrue(description.isMultiLine(standard));
		assertFalse(kind.isMultiLine(standard));
	}

	@Test
	void tellsViewersWhatChanged() {
		Duty duty = FACTORY.createDuty();
		List<String> changes = new ArrayList<>();
		factory.addListener(notification -> {
			IViewerNotification change = (IViewerNotification) notification;
			changes.add((change.isLabelUpdate() ? "label" : "") + (change.isContentRefresh() ? "content" : ""));
		});
		delegator.getText(duty);

		duty.setName("提案");
		duty.getTasks().add(FACTORY.createTask());

		assertEquals(List.of("label", "content"), changes);
	}

	@Test
	void speaksEnglishElsewhere() {
		AdapterFactoryItemDelegator english = new AdapterFactoryItemDelegator(new DomainItemProviderAdapterFactory(Locale.ENGLISH));

		assertEquals("Duty (unnamed)", english.getText(FACTORY.createDuty()));
	}
}

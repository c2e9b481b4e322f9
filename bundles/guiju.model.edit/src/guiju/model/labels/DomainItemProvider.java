package guiju.model.labels;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.util.ResourceLocator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.provider.IEditingDomainItemProvider;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.IItemPropertySource;
import org.eclipse.emf.edit.provider.IStructuredItemContentProvider;
import org.eclipse.emf.edit.provider.ITreeItemContentProvider;
import org.eclipse.emf.edit.provider.ItemProviderAdapter;
import org.eclipse.emf.edit.provider.ViewerNotification;

import guiju.model.OcsPackage.Literals;

/** Tells of any object of a standard what a tree or a form shows of it. It keeps nothing of a single object. */
final class DomainItemProvider extends ItemProviderAdapter implements IEditingDomainItemProvider, IStructuredItemContentProvider,
		ITreeItemContentProvider, IItemLabelProvider, IItemPropertySource {

	private final DomainNames names;
	private final Labels labels;
	private final DomainResources resources;
	private final Map<EClass, List<IItemPropertyDescriptor>> properties = new HashMap<>();

	DomainItemProvider(AdapterFactory factory, DomainNames names) {
		super(factory);
		this.names = names;
		labels = new Labels(names);
		resources = new DomainResources(names);
	}

	@Override
	public String getText(Object object) {
		return labels.text((EObject) object);
	}

	@Override
	public Object getImage(Object object) {
		return Icons.of(DomainType.of((EObject) object));
	}

	@Override
	protected ResourceLocator getResourceLocator() {
		return resources;
	}

	@Override
	protected Collection<EReference> getChildrenFeatures(Object object) {
		return ((EObject) object).eClass().getEAllContainments();
	}

	/** An acceptance is made from a finding, which alone knows its code and line; nobody creates one in a tree. */
	@Override
	protected void collectNewChildDescriptors(Collection<Object> descriptors, Object object) {
		for (EReference children : getChildrenFeatures(object))
			if (children != Literals.STANDARD__ACCEPTANCES)
				descriptors.add(createChildParameter(children, EcoreUtil.create(children.getEReferenceType())));
	}

	@Override
	public String getCreateChildText(Object owner, Object feature, Object child, Collection<?> selection) {
		return names.type(type(feature, child));
	}

	@Override
	public Object getCreateChildImage(Object owner, Object feature, Object child, Collection<?> selection) {
		return Icons.of(type(feature, child));
	}

	@Override
	public String getCreateChildDescription(Object owner, Object feature, Object child, Collection<?> selection) {
		return names.wording("createBelow", names.type(type(feature, child)), labels.text((EObject) owner));
	}

	@Override
	public String getCreateChildToolTipText(Object owner, Object feature, Object child, Collection<?> selection) {
		return getCreateChildDescription(owner, feature, child, selection);
	}

	private static DomainType type(Object feature, Object child) {
		return DomainType.of((EReference) feature, ((EObject) child).eClass());
	}

	@Override
	public List<IItemPropertyDescriptor> getPropertyDescriptors(Object object) {
		return properties.computeIfAbsent(((EObject) object).eClass(), this::properties);
	}

	private List<IItemPropertyDescriptor> properties(EClass type) {
		List<IItemPropertyDescriptor> descriptors = new ArrayList<>();
		for (EAttribute attribute : type.getEAllAttributes())
			descriptors.add(createItemPropertyDescriptor(getRootAdapterFactory(), resources, names.feature(type, attribute),
					names.feature(type, attribute), attribute, attribute.isChangeable(), hasParagraphs(attribute), false, null, null, null));
		return List.copyOf(descriptors);
	}

	/** Texts of several paragraphs are usual here, and possible in every other text. */
	private static boolean hasParagraphs(EAttribute attribute) {
		return attribute == Literals.ELEMENT__REASON || attribute == Literals.STANDARD__DESCRIPTION || attribute == Literals.OUTPUT__TEXT
				|| attribute == Literals.INDICATOR__TEXT || attribute == Literals.ATTITUDE__DEFINITION || attribute == Literals.ITEM__TEXT
				|| attribute == Literals.REVISION_REASON__TEXT || attribute == Literals.VERSION__NOTE;
	}

	@Override
	public void notifyChanged(Notification notification) {
		updateChildren(notification);
		Object feature = notification.getFeature();
		if (feature instanceof EAttribute)
			fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
		else if (feature instanceof EReference children && children.isContainment())
			fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), true, false));
	}
}

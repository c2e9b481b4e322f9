package guiju.ui.form;

import java.net.URL;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Text;

import guiju.dsl.check.TextFinding;
import guiju.model.Coded;
import guiju.model.labels.DomainType;
import guiju.model.labels.Icons;
import guiju.sync.key.ElementKey;
import guiju.sync.session.Snapshot;
import guiju.ui.wording.AccessibleName;

/** The form of one element, or what there is to say about something that has none. It is made anew only for another element. */
public final class FormPane {

	/** Something to be done with a click. */
	public record Offer(String text, Runnable action) {}

	private final FormSite site;
	private final ScrolledComposite scroll;
	private final Composite empty;
	private Composite body;
	private Label title;
	private FindingsBox findings;
	private List<Field> fields = List.of();
	private ElementKey key;
	private EClass type;
	private boolean layoutAsked;
	private Runnable leaving = () -> {};

	/** Makes an empty pane. */
	public FormPane(Composite parent, FormSite shared, String name) {
		site = new FormSite(shared.edits(), shared.names(), shared.words(), shared.parser(), shared.settings(), shared.go(), this::layoutSoon);
		scroll = AccessibleName.give(new ScrolledComposite(parent, SWT.V_SCROLL), name);
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		scroll.setShowFocusedControl(true);
		scroll.getVerticalBar().setIncrement(24);
		scroll.addListener(SWT.Resize, event -> layout());
		hearEscape();
		empty = new Composite(scroll, SWT.NONE);
		body = empty;
		scroll.setContent(body);
	}

	/** Escape leaves the form, wherever in it the keyboard is; fields come and go, so that all of the window is listened to. */
	private void hearEscape() {
		Listener filter = event -> {
			boolean left = event.detail == SWT.TRAVERSE_ESCAPE && event.widget instanceof Control control && isWithin(control);
			// In a field for a word it first takes back what was typed.
			if (left && !(event.widget instanceof Text && site.edits().isPending())) {
				event.doit = false;
				site.edits().flush();
				leaving.run();
			}
		};
		scroll.getDisplay().addFilter(SWT.Traverse, filter);
		scroll.addListener(SWT.Dispose, event -> event.display.removeFilter(SWT.Traverse, filter));
	}

	private boolean isWithin(Control control) {
		Control each = control;
		while (each != null && each != body)
			each = each.getParent();
		return each != null;
	}

	/** Does something when the user leaves the form by Escape. */
	public void onLeave(Runnable listener) {
		leaving = listener;
	}

	/** Returns the pane. */
	public Control control() {
		return scroll;
	}

	/** Shows an element, with what is found wrong with it and what can be done. */
	public void show(ElementKey shown, Snapshot snapshot, List<TextFinding> found, List<Offer> offers) {
		EObject object = snapshot.tree().object(shown);
		if (object == null)
			return;
		if (!shown.equals(key) || object.eClass() != type) {
			begin(Icons.of(DomainType.of(object)), offers.isEmpty());
			key = shown;
			type = object.eClass();
			fields = new FormFields(body, site, shown).of(object);
			offers(offers);
		}
		refresh(snapshot, found);
	}

	/** Shows something that has no fields: a list, or a line that cannot be read. */
	public void tell(URL icon, String heading, String words, Snapshot snapshot, List<TextFinding> found, List<Offer> offers) {
		begin(icon, false);
		key = null;
		type = null;
		fields = List.of();
		title.setText(heading.replace("&", "&&"));
		Label label = new Label(body, SWT.WRAP);
		label.setText(words.replace("&", "&&"));
		GridDataFactory.fillDefaults().grab(true, false).hint(Look.WIDTH, SWT.DEFAULT).applyTo(label);
		offers(offers);
		findings.show(snapshot, found);
		layout();
	}

	private void begin(URL icon, boolean bare) {
		site.edits().flush();
		Composite old = body;
		body = new Composite(scroll, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(18, 14).spacing(0, bare ? 12 : 14).applyTo(body);
		Composite head = new Composite(body, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 0).applyTo(head);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
		Label image = new Label(head, SWT.NONE);
		image.setImage(Look.resources(image).create(ImageDescriptor.createFromURL(icon)));
		title = new Label(head, SWT.NONE);
		title.setFont(Look.bold(title, 3));
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(title);
		findings = new FindingsBox(body, site);
		scroll.setContent(body);
		scroll.setOrigin(0, 0);
		if (old != empty)
			old.dispose();
		else
			empty.setVisible(false);
	}

	private void offers(List<Offer> offers) {
		if (offers.isEmpty())
			return;
		Composite row = new Composite(body, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		org.eclipse.swt.layout.RowLayout layout = new org.eclipse.swt.layout.RowLayout(SWT.HORIZONTAL);
		layout.marginLeft = 0;
		layout.spacing = 14;
		row.setLayout(layout);
		for (Offer offer : offers) {
			Link link = new Link(row, SWT.NONE);
			link.setText("<a>" + offer.text().replace("&", "&&") + "</a>");
			link.addListener(SWT.Selection, event -> offer.action().run());
		}
	}

	/** Shows what the text says now. */
	public void refresh(Snapshot snapshot, List<TextFinding> found) {
		EObject object = key == null ? null : snapshot.tree().object(key);
		if (object == null)
			return;
		String code = object instanceof Coded coded && coded.getCode() != null ? "  " + coded.getCode() : "";
		title.setText(site.names().type(DomainType.of(object)) + code.replace("&", "&&"));
		findings.show(snapshot, found);
		fields.forEach(field -> field.show(snapshot));
		layoutSoon();
	}

	/** Returns the element that is shown, or empty. */
	public Optional<ElementKey> key() {
		return Optional.ofNullable(key);
	}

	/** Gives the keyboard to the first field. */
	public void focus() {
		fields.stream().map(Field::control).filter(control -> control != null).findFirst().ifPresent(Control::setFocus);
	}

	/** Gives the keyboard to the field of a feature's name. */
	public boolean focus(EStructuralFeature feature) {
		if (type == null)
			return false;
		String name = site.names().feature(type, feature);
		return fields.stream().map(Field::control).filter(control -> control != null && name.equals(control.getData(AccessibleName.KEY))).findFirst().map(Control::setFocus)
				.orElse(false);
	}

	/** Opens the list to cite from, where the form has that list. */
	public void cite(EStructuralFeature feature) {
		String name = type == null ? "" : site.names().feature(type, feature);
		fields.stream().filter(CitationField.class::isInstance).map(CitationField.class::cast).filter(field -> name.equals(field.control().getData(AccessibleName.KEY)))
				.findFirst().ifPresent(CitationField::pick);
	}

	/** Many fields ask for room at once. */
	private void layoutSoon() {
		if (layoutAsked || scroll.isDisposed())
			return;
		layoutAsked = true;
		scroll.getDisplay().asyncExec(() -> {
			layoutAsked = false;
			if (!scroll.isDisposed())
				layout();
		});
	}

	private void layout() {
		int width = scroll.getClientArea().width;
		if (width <= 0 || body.isDisposed())
			return;
		scroll.setMinSize(0, body.computeSize(width, SWT.DEFAULT, true).y);
		body.layout(true, true);
	}
}

package guiju.dsl.conversion;

import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.ValueConverter;
import org.eclipse.xtext.conversion.impl.AbstractDeclarativeValueConverterService;
import org.eclipse.xtext.nodemodel.INode;

import guiju.model.NameKind;
import guiju.model.RevisionKind;

/** Values stand in the model as printed; the paragraphs of a text are joined by \n, and keywords become their literals. */
public class PrintedValues extends AbstractDeclarativeValueConverterService {

	/** A text with its continuation lines. */
	@ValueConverter(rule = "guiju.dsl.Ocs.Paragraphs")
	public IValueConverter<String> paragraphs() {
		return new Reading<>() {
			@Override
			public String toValue(String string, INode node) {
				return Paragraphs.read(node);
			}
		};
	}

	/** 職類. */
	@ValueConverter(rule = "guiju.dsl.Ocs.FAMILY_WORD")
	public IValueConverter<NameKind> family() {
		return always(NameKind.JOB_FAMILY);
	}

	/** 刪除. */
	@ValueConverter(rule = "guiju.dsl.Ocs.REMOVED_WORD")
	public IValueConverter<RevisionKind> removed() {
		return always(RevisionKind.REMOVED);
	}

	/** 級別 with a code. */
	@ValueConverter(rule = "guiju.dsl.Ocs.LEVEL_CHANGED_WORD")
	public IValueConverter<RevisionKind> level() {
		return always(RevisionKind.LEVEL);
	}

	/** 引用. */
	@ValueConverter(rule = "guiju.dsl.Ocs.CITATION_CHANGED_WORD")
	public IValueConverter<RevisionKind> citation() {
		return always(RevisionKind.CITATION);
	}

	/** 欄位. */
	@ValueConverter(rule = "guiju.dsl.Ocs.FIELD_CHANGED_WORD")
	public IValueConverter<RevisionKind> field() {
		return always(RevisionKind.METADATA);
	}

	private static <T> IValueConverter<T> always(T value) {
		return new Reading<>() {
			@Override
			public T toValue(String string, INode node) {
				return value;
			}
		};
	}

	/** Converts from text only: texts are edited as text, never written by Xtext. */
	private abstract static class Reading<T> implements IValueConverter<T> {

		@Override
		public String toString(T value) {
			throw new UnsupportedOperationException("texts are written by guiju.text, not by Xtext");
		}
	}
}

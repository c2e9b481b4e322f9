package guiju.ui.matrix.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import guiju.dsl.StandardParser;
import guiju.sync.session.DocumentSession;
import guiju.sync.session.SessionSetup;

class TypedWordsTest {

	private Instant now = Instant.EPOCH;
	private final TypedWords typed = new TypedWords(() -> now);
	private final MatrixView view = new MatrixView(Matrix.of(new DocumentSession("""
			T1: 提案
			  T1.1: 分析
			知識定義
			  K01: 型態
			  K02: 分析工具
			""", SessionSetup.immediate(StandardParser.standalone())).current()), MatrixQuery.ALL);

	private Optional<TypedWords.Hit> find(String words) {
		words.chars().forEach(character -> typed.type((char) character));
		return typed.find(view);
	}

	@Test
	void findsColumnsAndRowsByTheirCodes() {
		assertEquals(Optional.of(new TypedWords.Hit(false, 1)), find("k02"));
		now = now.plusSeconds(5);
		assertEquals(Optional.of(new TypedWords.Hit(true, 1)), find("T1."));
	}

	@Test
	void findsByNamesColumnsFirst() {
		assertEquals(Optional.of(new TypedWords.Hit(false, 1)), find("分析"));
		typed.back();
		typed.back();
		assertEquals(Optional.empty(), typed.find(view));
	}

	@Test
	void beginsAnewAfterAPause() {
		find("K");
		now = now.plusSeconds(5);
		assertEquals("T", typed.type('T'));
	}
}

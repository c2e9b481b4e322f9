package guiju.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import guiju.exchange.json.Layout;
import guiju.exchange.json.StandardReader;
import guiju.exchange.json.StandardWriter;
import guiju.exchange.xmi.XmiReader;
import guiju.exchange.xmi.XmiWriter;
import guiju.model.Standard;
import guiju.testing.Parsing;
import guiju.testing.SameModel;

/** Published standards go through both formats and come back as they were. */
class ExamplesTest {

	static Stream<Path> examples() throws IOException {
		return Files.list(Path.of(System.getProperty("guiju.root", "../.."), "examples")).filter(file -> file.toString().endsWith(".ocs")).sorted();
	}

	@ParameterizedTest
	@MethodSource("examples")
	void comesBackFromJson(Path example) throws Exception {
		Standard standard = Parsing.standard(Files.readString(example));
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();

		StandardWriter.write(standard, Layout.PRETTY, bytes);

		SameModel.require(standard, StandardReader.read(new ByteArrayInputStream(bytes.toByteArray())));
	}

	@ParameterizedTest
	@MethodSource("examples")
	void comesBackFromXmi(Path example) throws Exception {
		Standard standard = Parsing.standard(Files.readString(example));
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();

		XmiWriter.write(standard, bytes);

		SameModel.require(standard, XmiReader.read(new ByteArrayInputStream(bytes.toByteArray())));
	}
}

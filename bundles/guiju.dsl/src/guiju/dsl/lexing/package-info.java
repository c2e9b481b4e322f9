/**
 * From text to tokens, line by line, before any parser. {@link guiju.dsl.lexing.LineShapes} types the tokens of one line by
 * their place in it, knowing nothing of other lines; {@link guiju.dsl.lexing.LinePlacer} lets a line through where the
 * grammar takes it and hides it where not. So the parsers never meet an error, and one bad line costs one finding.
 * {@link guiju.dsl.lexing.LineLexer} is the way in; {@link guiju.dsl.lexing.LineProblems} tells what is wrong with a hidden line.
 * All are pure functions on text, without ANTLR or Xtext but for the adapter {@link guiju.dsl.lexing.LineTokenSource}.
 */
package guiju.dsl.lexing;

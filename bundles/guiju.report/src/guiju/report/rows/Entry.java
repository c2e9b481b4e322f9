package guiju.report.rows;

/**
 * One entry of a list, such as a cited knowledge or an industry.
 *
 * @param code the code as printed, or null
 * @param text the name of what the code stands for in its version, or null
 * @param marked whether the other version has it not
 */
public record Entry(String code, String text, boolean marked) {}

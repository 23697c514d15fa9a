package vn.vinhdanh.program.domain.commune;

import java.util.regex.Pattern;
import vn.vinhdanh.kernel.Outcome;
import vn.vinhdanh.kernel.Text;
import vn.vinhdanh.program.domain.commune.CommuneRules.ACodeIsOneCommunes;

/**
 * A commune that has data here. Its code is the key of all of them and the value of the token's claim {@code commune}.
 * Two communes of one name differ by their province, and so need two codes.
 *
 * @param code {@code trung-khanh}
 * @param name without its kind, {@code Trùng Khánh}
 * @param province {@code Cao Bằng}
 */
public record RegisteredCommune(String code, String name, String province) {

    private static final Pattern KIND_OF_PROVINCE = Pattern.compile("^(tinh|thanh pho|tp\\.?) ");

    public static Outcome<RegisteredCommune, Void> register(String code, String name, String province) {
        return Outcome.of(new RegisteredCommune(code, name, province));
    }

    /** The province was renamed or merged, or the name was misspelt. */
    public Outcome<RegisteredCommune, Void> rename(String nextName, String nextProvince) {
        return Outcome.of(new RegisteredCommune(code, nextName, nextProvince));
    }

    /**
     * A commune keeps its code when its kind changes: a xã becomes a phường.
     *
     * @throws ACodeIsOneCommunes if a commune of this name and province is another one
     */
    public void requireIs(String otherName, String otherProvince) {
        boolean same = Text.folded(name).equals(Text.folded(otherName))
                && bare(province).equals(bare(otherProvince));
        if (!same) {
            throw new ACodeIsOneCommunes(this);
        }
    }

    private static String bare(String province) {
        return KIND_OF_PROVINCE.matcher(Text.folded(province)).replaceFirst("");
    }
}

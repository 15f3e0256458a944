package io.handoff.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.handoff.config.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccountSettingTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "['*']",
                "['https://www.example.org']",
                "['https://www.example.org','http://localhost:3000','https://[::1]:8443']"
            })
    void originsAreListed(String value) throws JsonProcessingException {
        assertThat(accepts(AccountSetting.ORIGINS, value)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'https://www.example.org'",
                "{}",
                "null",
                "[null]",
                "[1]",
                "['']",
                "['null']",
                "['www.example.org']",
                "['https://www.example.org/']",
                "['https://www.example.org/page']",
                "['https://www.example.org?']",
                "['https://user@www.example.org']",
                "['https://*.example.org']",
                "['ftp://www.example.org']",
                "['javascript:alert(1)']",
                "['https://www.example.org', 'not one']"
            })
    void whatIsNoOriginIsRefused(String value) throws JsonProcessingException {
        assertThat(accepts(AccountSetting.ORIGINS, value)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "['https://scan.example.org']", "['https://www.example.org/scan/']"})
    void linksMayLeadToListedPages(String value) throws JsonProcessingException {
        assertThat(accepts(AccountSetting.URL_BASES, value)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "['*']",
                "['/scan']",
                "['https://www.example.org/?a=b']",
                "['https://www.example.org/#there']",
                "['https://me:secret@www.example.org']",
                "['javascript:alert(1)']",
                "['https:///scan']"
            })
    void whatIsNoPageIsRefused(String value) throws JsonProcessingException {
        assertThat(accepts(AccountSetting.URL_BASES, value)).isFalse();
    }

    @Test
    void aPageWhoseAddressNoQrCodeHoldsIsRefused() throws JsonProcessingException {
        var page = "https://www.example.org/" + "a".repeat(476);

        assertThat(accepts(AccountSetting.URL_BASES, "['" + page + "']")).isTrue();
        assertThat(accepts(AccountSetting.URL_BASES, "['" + page + "b']")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'name':'Meadow Clinic'}",
                "{'name':'Meadow Clinic','logo_url':'data:image/png;base64,iVBORw0KGgo='}",
                "{'name':'Meadow Clinic','logo_url':'data:image/svg+xml;base64,PHN2Zy8+'}",
                "{'name':'Meadow Clinic','primary_color':'#0a7Cff'}"
            })
    void aCompanyHasANameAndPerhapsALook(String value) throws JsonProcessingException {
        assertThat(accepts(AccountSetting.COMPANY, value)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "'Meadow Clinic'",
                "{'name':''}",
                "{'name':'Meadow Clinic','more':'than is asked for'}",
                "{'name':'  '}",
                "{'name':7}",
                "{'name':'Meadow Clinic','logo_url':'logo.svg'}",
                "{'name':'Meadow Clinic','logo_url':null}",
                "{'name':'Meadow Clinic','logo_url':'https://www.example.org/logo.svg'}",
                "{'name':'Meadow Clinic','logo_url':'data:image/png,abc'}",
                "{'name':'Meadow Clinic','logo_url':'data:image/gif;base64,iVBORw0KGgo='}",
                "{'name':'Meadow Clinic','logo_url':'data:text/html;base64,iVBORw0KGgo='}",
                "{'name':'Meadow Clinic','logo_url':'data:image/png;base64,'}",
                "{'name':'Meadow Clinic','logo_url':'data:image/png;base64,a b'}",
                "{'name':'Meadow Clinic','primary_color':7}",
                "{'name':'Meadow Clinic','primary_color':'red;background:url(x)'}",
                "{'name':'Meadow Clinic','primary_color':'#12345'}"
            })
    void whatIsNoCompanyIsRefused(String value) throws JsonProcessingException {
        assertThat(accepts(AccountSetting.COMPANY, value)).isFalse();
    }

    @Test
    void aNameHasAtMost80Characters() throws JsonProcessingException {
        assertThat(accepts(AccountSetting.COMPANY, "{'name':'" + "x".repeat(80) + "'}"))
                .isTrue();
        assertThat(accepts(AccountSetting.COMPANY, "{'name':'" + "x".repeat(81) + "'}"))
                .isFalse();
    }

    @Test
    void aLogoHasAtMost48000Characters() throws JsonProcessingException {
        var head = "data:image/png;base64,";
        var company = "{'name':'Meadow Clinic','logo_url':'%s'}";

        assertThat(accepts(AccountSetting.COMPANY, company.formatted(head + "A".repeat(48_000 - head.length()))))
                .isTrue();
        assertThat(accepts(AccountSetting.COMPANY, company.formatted(head + "A".repeat(48_001 - head.length()))))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'shows_result':true}", "{'shows_result':false}"})
    void aPhoneMayShowTheResultOrNot(String value) throws JsonProcessingException {
        assertThat(accepts(AccountSetting.PHONE, value)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[]", "true", "{'shows_result':'yes'}", "{'shows_result':null}"})
    void whatSaysNothingOfThatIsRefused(String value) throws JsonProcessingException {
        assertThat(accepts(AccountSetting.PHONE, value)).isFalse();
    }

    @Test
    void aListHasAtMost50Entries() throws JsonProcessingException {
        assertThat(accepts(AccountSetting.ORIGINS, "['*'" + ",'*'".repeat(49) + "]"))
                .isTrue();
        assertThat(accepts(AccountSetting.ORIGINS, "['*'" + ",'*'".repeat(50) + "]"))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void nothingAtAllIsRefused(AccountSetting setting) {
        assertThat(setting.accepts(null)).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void isFoundByItsWord(AccountSetting setting) {
        assertThat(AccountSetting.of(setting.wire())).contains(setting);
        assertThat(AccountSetting.of(setting.name() + "?")).isEmpty();
    }

    private static boolean accepts(AccountSetting setting, String value) throws JsonProcessingException {
        return setting.accepts(Json.MAPPER.readTree(value.replace('\'', '"')));
    }
}

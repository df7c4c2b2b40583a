package io.welleng.core.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ByNameTest {

    private record Item(String name) {}

    private static final List<Item> ITEMS = List.of(new Item("TD-300"), new Item("TD-460"));

    @Test
    void findsWhateverTheCase() {
        assertThat(ByName.find(ITEMS, Item::name, "td-460", "stages")).isSameAs(ITEMS.get(1));
    }

    @Test
    void listsAFewNames() {
        assertThatThrownBy(() -> ByName.find(ITEMS, Item::name, "TD 460", "stages of the catalogue"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("2 stages of the catalogue: TD-300, TD-460")
                .hasMessageContaining("TD 460");
        assertThatThrownBy(() -> ByName.find(ITEMS, Item::name, " ", "stages")).hasMessageContaining("name");
    }

    @Test
    void namesTheNearestOfMany() {
        List<Item> many =
                IntStream.range(100, 120).mapToObj(i -> new Item("TD-" + i)).toList();

        assertThatThrownBy(() -> ByName.find(many, Item::name, "TD 107", "stages"))
                .hasMessageContaining("20 stages, nearest \"TD-107\"");
        assertThatThrownBy(() -> ByName.find(many, Item::name, "something else", "stages"))
                .hasMessageNotContaining("nearest");
    }

    @Test
    void sameNamesAreRefused() {
        assertThatThrownBy(() ->
                        ByName.checkDistinct(List.of(new Item("a"), new Item("b"), new Item("A")), Item::name, "items"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("items")
                .hasMessageContaining("\"A\"");
        assertThatCode(() -> ByName.checkDistinct(ITEMS, Item::name, "items")).doesNotThrowAnyException();
    }
}

package io.welleng.core.json;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Tells Jackson what plain Java already says, so that the engineering records carry no JSON annotations: sealed
 * interfaces are told apart by a field {@code type}, enums are lower case.
 */
final class RecordIntrospector extends JacksonAnnotationIntrospector {

    private static final long serialVersionUID = 1L;

    static final String TYPE = "type";

    private static final JsonTypeInfo.Value BY_TYPE_FIELD = JsonTypeInfo.Value.construct(
            JsonTypeInfo.Id.NAME, JsonTypeInfo.As.PROPERTY, TYPE, null, false, Boolean.TRUE);

    @Override
    public JsonTypeInfo.Value findPolymorphicTypeInfo(MapperConfig<?> config, Annotated annotated) {
        if (annotated instanceof AnnotatedClass && sealedInterface(annotated.getRawType()) != null) {
            return BY_TYPE_FIELD;
        }
        return super.findPolymorphicTypeInfo(config, annotated);
    }

    @Override
    public List<NamedType> findSubtypes(Annotated annotated) {
        Class<?> base = sealedInterface(annotated.getRawType());
        if (base == null) {
            return super.findSubtypes(annotated);
        }
        List<NamedType> named = new ArrayList<>();
        for (Class<?> record : records(base)) {
            named.add(new NamedType(record, typeName(record)));
        }
        return named;
    }

    @Override
    public String findTypeName(AnnotatedClass annotated) {
        Class<?> raw = annotated.getRawType();
        return raw.isRecord() && sealedInterface(raw) != null ? typeName(raw) : super.findTypeName(annotated);
    }

    @Override
    public String[] findEnumValues(
            MapperConfig<?> config, AnnotatedClass annotated, Enum<?>[] constants, String[] names) {
        for (int i = 0; i < constants.length; i++) {
            names[i] = enumName(constants[i]);
        }
        return names;
    }

    static String enumName(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    static String typeName(Class<?> record) {
        return Json.snakeCase(record.getSimpleName());
    }

    /** Records that a sealed interface permits, directly or through sealed interfaces below it, in declared order. */
    static List<Class<?>> records(Class<?> sealed) {
        List<Class<?>> found = new ArrayList<>();
        for (Class<?> permitted : sealed.getPermittedSubclasses()) {
            if (permitted.isRecord()) {
                found.add(permitted);
            } else if (permitted.isSealed()) {
                found.addAll(records(permitted));
            }
        }
        return found;
    }

    /** The class itself if it is a sealed interface of records, or the one it implements, or null. */
    static Class<?> sealedInterface(Class<?> type) {
        if (type.isInterface()) {
            return type.isSealed() && !records(type).isEmpty() ? type : null;
        }
        if (type.isRecord()) {
            for (Class<?> implemented : type.getInterfaces()) {
                Class<?> found = sealedInterface(implemented);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }
}

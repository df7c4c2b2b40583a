package io.welleng.core.study;

/** Found through META-INF/services among the test resources. */
public final class HalvingStudyType implements StudyType<HalvingStudy> {

    @Override
    public String name() {
        return "core_test_halving";
    }

    @Override
    public String summary() {
        return "Half of a rate";
    }

    @Override
    public Class<HalvingStudy> studyClass() {
        return HalvingStudy.class;
    }

    @Override
    public HalvingStudy example() {
        return new HalvingStudy(500.0);
    }

    /** A second type of the same name, which no class path may have. */
    public static final class Twin implements StudyType<HalvingStudy> {

        @Override
        public String name() {
            return "core_test_halving";
        }

        @Override
        public String summary() {
            return "The same name again";
        }

        @Override
        public Class<HalvingStudy> studyClass() {
            return HalvingStudy.class;
        }

        @Override
        public HalvingStudy example() {
            return new HalvingStudy(1.0);
        }
    }
}

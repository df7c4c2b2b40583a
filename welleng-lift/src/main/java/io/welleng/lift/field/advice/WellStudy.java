package io.welleng.lift.field.advice;

import io.welleng.core.check.Check;
import io.welleng.lift.esp.EspStudy;
import io.welleng.lift.gaslift.GasLiftStudy;
import io.welleng.lift.pcp.well.PcpStudy;
import io.welleng.lift.srp.well.RodPumpOptimizeStudy;

/** A study of one well, of any lift type, on which advice is given. */
public sealed interface WellStudy {

    /**
     * Runs the study, and takes from its answer what advice needs.
     *
     * @return the answer
     */
    AnsweredWell answer();

    /**
     * A well with an electric submersible pump.
     *
     * @param study its study
     */
    record Esp(EspStudy study) implements WellStudy {

        /** Checks that there is a study. */
        public Esp {
            Check.present(study, "study");
        }

        @Override
        public AnsweredWell answer() {
            return WellAnswers.of(study, study.run());
        }
    }

    /**
     * A well with a progressing cavity pump.
     *
     * @param study its study
     */
    record Pcp(PcpStudy study) implements WellStudy {

        /** Checks that there is a study. */
        public Pcp {
            Check.present(study, "study");
        }

        @Override
        public AnsweredWell answer() {
            return WellAnswers.of(study, study.run());
        }
    }

    /**
     * A well with a rod pump.
     *
     * @param study its study
     */
    record RodPump(RodPumpOptimizeStudy study) implements WellStudy {

        /** Checks that there is a study. */
        public RodPump {
            Check.present(study, "study");
        }

        @Override
        public AnsweredWell answer() {
            return WellAnswers.of(study, study.run());
        }
    }

    /**
     * A gas-lift well.
     *
     * @param study its study
     */
    record GasLift(GasLiftStudy study) implements WellStudy {

        /** Checks that there is a study. */
        public GasLift {
            Check.present(study, "study");
        }

        @Override
        public AnsweredWell answer() {
            return WellAnswers.of(study, study.run());
        }
    }
}

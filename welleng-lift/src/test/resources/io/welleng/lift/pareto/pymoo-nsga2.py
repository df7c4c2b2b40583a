"""Hypervolume (reference point 1.1 in every objective) of the fronts that pymoo's NSGA-II finds.

Population 100, 250 generations, SBX (probability 0.9, index 20), polynomial mutation (1/n, index 20). An independent
implementation to compare distributions with; needs pymoo 0.6.2. Writes pymoo-nsga2.csv.
"""
import numpy as np
from pymoo.algorithms.moo.nsga2 import NSGA2
from pymoo.indicators.hv import HV
from pymoo.operators.crossover.sbx import SBX
from pymoo.operators.mutation.pm import PM
from pymoo.optimize import minimize
from pymoo.problems import get_problem

SEEDS = 21

with open("pymoo-nsga2.csv", "w") as out:
    out.write("problem,seed,hypervolume\n")
    for name in ("zdt1", "zdt2", "zdt3", "dtlz2"):
        problem = get_problem(name, n_var=12, n_obj=3) if name == "dtlz2" else get_problem(name)
        for seed in range(1, SEEDS + 1):
            search = NSGA2(pop_size=100, crossover=SBX(prob=0.9, eta=20), mutation=PM(prob=1.0, eta=20))
            front = minimize(problem, search, ("n_gen", 250), seed=seed).F
            out.write(f"{name},{seed},{HV(ref_point=np.full(front.shape[1], 1.1))(front):.10f}\n")
            out.flush()

from core.document.problem import Problem


def test_a_problem_reads_as_one_sentence_and_keeps_its_parts() -> None:
    problem = Problem("“{name}” is empty.", name="a.txt")
    assert str(problem) == "“a.txt” is empty."
    assert problem.sentence.format(**problem.details) == str(problem)

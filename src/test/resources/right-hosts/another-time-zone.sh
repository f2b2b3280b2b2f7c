# dockerd and the terminals are in another time zone.
# scenarios: docker kill mata o processo na hora|Um processo em primeiro plano.*
export TZ=JST-9
echo "export TZ=JST-9" >> /home/aluno/.bashrc
restart_dockerd
